import type { Part } from './part.ts';
import { toShape } from './to-shape.ts';

/** Two are set side by side: by a word that compares, as a multiple, or for choosing. */
const compares =
  /\bhow many @|\bN @|\b(?:than|versus|vs|against|compared|compares?|twice|double|half|times|as|or)\b/u;
/** Where "it" stands for nothing: "is it true that", "does it take long to build X", "it was said". */
const empty =
  /^(?:true|false|right|correct|possible|likely|safe|legal|known|clear|said|reported|to|that|because|if|when|@)\b|^(?:takes?|took|costs?)\b.*\bto \w+ (?:the )?@/u;
/** Before "it" in these places, another thing may be named. */
const afterName =
  /(?:\b(?:than|versus|vs|against|or|to|with)|@(?: [a-z]+)? (?:is|are|would|will)(?: be)?)$/u;

/**
 * Puts what the knowledge is about where "it" is compared with one thing that is named: "is it longer
 * than the Channel Tunnel?", "which is longer, it or Seikan?", "how many metres longer than Seikan is
 * it?" What is said of the past is of something that was named before.
 */
export function markPronoun(
  parts: readonly Part[],
  main: string | undefined,
  claimants: ReadonlySet<string>,
): readonly Part[] {
  const named = parts.filter(
    (part) => part.kind === 'amount' || (part.kind === 'name' && !claimants.has(part.entity)),
  );
  const isOfMain = parts.some((part) => part.kind === 'name' && part.entity === main);
  if (main === undefined || isOfMain || named.length !== 1) return parts;
  if (!compares.test(toShape(parts))) return parts;
  const place = parts.findIndex((_, index) => isStandIn(parts, index));
  return place < 0 ? parts : parts.with(place, { kind: 'name', entity: main, plural: false });
}

function isStandIn(parts: readonly Part[], place: number): boolean {
  const part = parts[place];
  if (part?.kind !== 'word' || part.text !== 'it') return false;
  const before = toShape(parts.slice(0, place));
  if (/\b(?:was|did|had|were)$/u.test(before)) return false;
  if (empty.test(toShape(parts.slice(place + 1)))) return false;
  return !/[@#]/u.test(before) || afterName.test(before);
}
