import { createHash } from 'node:crypto';
import type { Turn } from '../types.ts';

/** Lower case without letters that are taken for one another or for digits. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';
const length = 8;

/** All that a reply depends on. */
export type Grounds = {
  readonly question: string;
  readonly thread: readonly Turn[];
  /** The topics that are answered in its place, where not all are. */
  readonly topics?: readonly string[] | undefined;
  readonly knowledgeVersion: string;
  readonly engineVersion: string;
};

/** A short name for a reply, the same for the same grounds everywhere: `A-7f3c2bq9`. */
export function toAnswerId(grounds: Grounds): string {
  const { question, thread, topics, knowledgeVersion, engineVersion } = grounds;
  const turns = thread.map((turn) => [turn.question, turn.passage ?? null]);
  const parts = [question, turns, knowledgeVersion, engineVersion];
  const all = topics === undefined ? parts : [...parts, topics.toSorted()];
  const bytes = createHash('sha256').update(JSON.stringify(all)).digest();
  return `A-${[...bytes.subarray(0, length)].map((byte) => letters.charAt(byte % 32)).join('')}`;
}
