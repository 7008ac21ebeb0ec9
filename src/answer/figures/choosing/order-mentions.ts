import type { Mention } from '../reading/mention.ts';
import type { Asked } from '../reading/read-asked.ts';

/** What is compared, and with what. */
export type Ordered = { readonly subject: Mention; readonly base: Mention };

/** Words before what is compared with, most telling first. */
const pivots: readonly RegExp[] = [
  /^(?:so |and )?how many(?= @)/u,
  /\bthan\b/u,
  /\bas\b.*?\bas\b/u,
  /\b(?:compared|relative|comparison) (?:to|with)\b|\b(?:versus|vs|against)\b/u,
  /\b(?:below|above|under|over)\b/u,
  /\btimes\b|\bmultiple of\b/u,
];

/** "How much longer than the Channel Tunnel?", "twice as deep as Seikan?", "any longer than Gotthard?" */
const shortened =
  /^(?:(?:and|so|but|about|roughly|at least|maybe) )*(?:how (?:many|much)|by how much|twice|thrice|half|N times|times|any|much|way|\w+er)\b[a-z U]*\b(?:than|as)(?: the)? @(?: is| was| did)?$/u;
/** "X versus Y: how many times longer is Y?", "X took 17 years. How many less for Y?" ask of the last. */
const sets = /\b(?:versus|vs|against|compared|or)\b|^@ how\b/u;
const asksOfLast =
  /\bhow (?:many|much)\b[a-zU ]* (?:is|are|was|were|would|does|did|for)(?: the)? @(?: be)?$/u;

/**
 * Tells what is compared from what it is compared with: "how many times as long as X is Y" measures Y by
 * X. Without such words the second is compared with.
 */
export function orderMentions({ mentions, shape }: Asked, main?: string): Ordered | undefined {
  const [first, second, ...others] = mentions;
  if (first === undefined || others.length > 0) return undefined;
  const pivot = findPivot(shape);
  if (second === undefined) {
    // "How many times longer than the Seikan Tunnel": what the knowledge is about goes without saying.
    const isShort = shortened.test(shape) && main !== undefined && first.entity !== main;
    return isShort ? { subject: { start: 0, end: 0, entity: main }, base: first } : undefined;
  }
  const isLast = !/\b(?:than|as)\b/u.test(shape) && sets.test(shape) && asksOfLast.test(shape);
  const isFirst = isLast || (pivot !== undefined && first.start > pivot);
  return isFirst ? { subject: second, base: first } : { subject: first, base: second };
}

/** The place of the part that the pivot ends at. */
function findPivot(shape: string): number | undefined {
  for (const pattern of pivots) {
    const match = pattern.exec(shape);
    if (match) return shape.slice(0, match.index + match[0].length).split(' ').length - 1;
  }
  return undefined;
}
