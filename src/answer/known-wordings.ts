import type { Index } from '../ingest/open-index.ts';
import type { Phrasing } from '../phrasings/classifier.ts';
import type { Entity, PassageId } from '../types.ts';
import { toKey } from './to-key.ts';

/** The passage that a question asks for in words of one of its phrasings; `undefined` where none or several do. */
export type KnownWordings = (question: string) => PassageId | undefined;

/**
 * Knows the phrasings by their words, and where that fails, by what counts of these. Made when the
 * first question comes.
 */
export function createKnownWordings(
  { classifier: { phrasings } }: Index,
  subject: Entity | undefined,
): KnownWordings {
  let literal: ReadonlyMap<string, PassageId | undefined> | undefined;
  let loose: ReadonlyMap<string, PassageId | undefined> | undefined;
  return (question) => {
    literal ??= collect(phrasings, (text) => text);
    const known = literal.get(question);
    if (known !== undefined) return known;
    const key = toKey(question, subject);
    if (!key.includes(' ')) return undefined;
    loose ??= collect(phrasings, (text) => toKey(text, subject));
    return loose.get(key);
  };
}

function collect(
  phrasings: readonly Phrasing[],
  toName: (text: string) => string,
): ReadonlyMap<string, PassageId | undefined> {
  const passages = new Map<string, PassageId | undefined>();
  for (const { text, passage } of phrasings) {
    const name = toName(text);
    const isOther = passages.has(name) && passages.get(name) !== passage;
    passages.set(name, isOther ? undefined : passage);
  }
  return passages;
}
