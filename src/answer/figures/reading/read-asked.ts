import type { Facts } from '../facts.ts';
import { markMain } from './mark-main.ts';
import type { Mention } from './mention.ts';
import type { Part } from './part.ts';
import { plainWords } from './plain-words.ts';
import { quantityWords } from './quantity-words.ts';
import { readClaims } from './read-claims.ts';
import { readMentions } from './read-mentions.ts';
import { readParts } from './read-parts.ts';
import { splitWords } from './split-words.ts';
import { toComparative } from './to-comparative.ts';

/** A question as far as figures are concerned. */
export type Asked = {
  readonly parts: readonly Part[];
  /**
   * The parts in a line, for patterns: words as they are, `@` for a name, `#` for an amount, `U` for a
   * unit, `P` for per a unit, `Y` for a year, `N` for a number.
   */
  readonly shape: string;
  /** Names and amounts that something is asked of, in order. */
  readonly mentions: readonly Mention[];
  /** Whose figures are asked for, where the question says so. */
  readonly by: readonly string[];
  /** Words that are neither of grammar nor for a quantity: each must be accounted for. */
  readonly content: readonly string[];
};

const marks = { name: '@', amount: '#', unit: 'U', per: 'P', year: 'Y', number: 'N' } as const;

/** Reads a question. Total: any string gives something, mostly without mentions. */
export function readAsked(question: string, facts: Facts): Asked {
  const read = markMain(readParts(splitWords(question), facts.names), facts.main, facts.claimants);
  // Of several named things, the longest is the longer one; "the longest" by itself names none.
  const isAmongNamed = read.filter(({ kind }) => kind === 'name').length > 1;
  const parts = isAmongNamed ? read.map(toComparative) : read;
  const words = parts.flatMap((part) => (part.kind === 'word' ? [part.text] : []));
  const all = dropRepeated(readMentions(parts, facts));
  const claims = all.filter((mention) => all.length > 1 && isClaim(mention, parts, facts));
  const shape = parts
    .map((part) => (part.kind === 'word' ? part.text : marks[part.kind]))
    .join(' ');
  const others = all.filter((mention) => !claims.includes(mention));
  const { by, compared } = readClaims(claims, parts, shape, others.length);
  return {
    parts,
    shape,
    mentions: [...others, ...compared].toSorted((a, b) => a.start - b.start),
    by,
    content: words.filter((word) => !plainWords.has(word) && !quantityWords.has(word)),
  };
}

/** "How long would it take to cross the tunnel": one thing, named twice. */
function dropRepeated(mentions: readonly Mention[]): readonly Mention[] {
  const isBare = ({ amount, by }: Mention) => amount === undefined && by === undefined;
  return mentions.filter(
    (one, place) =>
      !isBare(one) ||
      !mentions.slice(place + 1).some((other) => isBare(other) && other.entity === one.entity),
  );
}

/** Whether a name is there for whoever says so: `Razbegin's tunnel`, `according to NASA`. */
function isClaim(
  { entity, amount, start }: Mention,
  parts: readonly Part[],
  { claimedBy, figures, kinds }: Facts,
): boolean {
  if (entity === undefined || amount !== undefined || !claimedBy.has(entity)) return false;
  const before = parts[start - 1];
  const isIntroduced = before?.kind === 'word' && /^(?:to|by)$/u.test(before.text);
  return isIntroduced || kinds.get(entity) === 'person' || !figures.has(entity);
}
