import { createHash } from 'node:crypto';
import type { Turn } from '../types.ts';

/** Lower case without letters that are taken for one another or for digits. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';
const length = 8;

/** All that a reply depends on. */
export type Grounds = {
  readonly question: string;
  readonly thread: readonly Turn[];
  readonly knowledgeVersion: string;
  readonly engineVersion: string;
};

/** A short name for a reply, the same for the same grounds everywhere: `A-7f3c2bq9`. */
export function toAnswerId({ question, thread, knowledgeVersion, engineVersion }: Grounds): string {
  const turns = thread.map((turn) => [turn.question, turn.passage ?? null]);
  const grounds = JSON.stringify([question, turns, knowledgeVersion, engineVersion]);
  const bytes = createHash('sha256').update(grounds).digest();
  return `A-${[...bytes.subarray(0, length)].map((byte) => letters.charAt(byte % 32)).join('')}`;
}
