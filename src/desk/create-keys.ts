import { createHmac } from 'node:crypto';
import { toTerms } from '../terms.ts';
import type { AnonymousQuestion } from './delivery.ts';
import { toTellingTerms } from './gaps/to-telling-terms.ts';

/** What the store knows people, places and questions by. */
export type Keys = {
  readonly asker: (platform: string, asker: string) => string;
  readonly delivery: (platform: string, deliveryId: string) => string;
  readonly workspace: (question: AnonymousQuestion) => string;
  readonly place: (question: AnonymousQuestion) => string;
  /** A thread is one asker's, given by their key: what others say in it is not seen. */
  readonly thread: (question: AnonymousQuestion, asker: string) => string;
  /** The same for questions of the same words, however they are written. */
  readonly asked: (text: string) => string;
  /** The same for questions about the same, as far as their words tell, in any order. */
  readonly about: (text: string) => string;
};

/**
 * Keyed hashes (HMAC, RFC 2104, with SHA-256): the same for the same, and without the key nothing
 * can be learnt from them, not even by trying all names there are. A list of parts is hashed as
 * JSON, so that no two lists look alike.
 */
export function createKeys(key: string): Keys {
  const hash = (...parts: readonly string[]) =>
    createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url').slice(0, 32);
  return {
    asker: (platform, asker) => hash('asker', platform, asker),
    delivery: (platform, id) => hash('delivery', platform, id),
    workspace: ({ platform, workspace = '' }) => hash('workspace', platform, workspace),
    place: ({ platform, workspace = '', place }) => hash('place', platform, workspace, place),
    thread: ({ platform, workspace = '', place, thread }, asker) =>
      hash('thread', platform, workspace, place, thread, asker),
    asked: (text) => hash('asked', ...toTerms(text).map(({ term }) => term)),
    about: (text) => hash('about', ...[...toTellingTerms(text)].toSorted()),
  };
}
