import type { Facts } from '../facts.ts';
import { markMain } from './mark-main.ts';
import { markPronoun } from './mark-pronoun.ts';
import type { Mention } from './mention.ts';
import type { Part } from './part.ts';
import { plainWords } from './plain-words.ts';
import { quantityWords } from './quantity-words.ts';
import { readClaims } from './read-claims.ts';
import { readMentions } from './read-mentions.ts';
import { readParts } from './read-parts.ts';
import { splitWords } from './split-words.ts';
import { toComparative } from './to-comparative.ts';
import { toShape } from './to-shape.ts';

/** A question as far as figures are concerned. */
export type Asked = {
  readonly parts: readonly Part[];
  /** The parts in a line, for patterns, as `toShape` writes them. */
  readonly shape: string;
  /** Names and amounts that something is asked of, in order. */
  readonly mentions: readonly Mention[];
  /** Whose figures are asked for, where the question says so. */
  readonly by: readonly string[];
  /** Words that are neither of grammar nor for a quantity: each must be accounted for. */
  readonly content: readonly string[];
};

/** Reads a question. Total: any string gives something, mostly without mentions. */
export function readAsked(question: string, facts: Facts): Asked {
  const { main, claimants } = facts;
  const marked = markMain(readParts(splitWords(question), facts.names), main, claimants);
  const read = markPronoun(marked, main, claimants);
  // Of several named things, the longest is the longer one; "the longest" by itself names none.
  const isAmongNamed = read.filter(({ kind }) => kind === 'name').length > 1;
  const parts = isAmongNamed ? read.map(toComparative) : read;
  const words = parts.flatMap((part) => (part.kind === 'word' ? [part.text] : []));
  const all = dropPlace(dropRepeated(readMentions(parts, facts)), parts, facts);
  const claims = all.filter((mention) => all.length > 1 && isClaim(mention, parts, facts));
  const shape = toShape(parts);
  const unclaimed = all.filter((mention) => !claims.includes(mention));
  // "Razbegin's tunnel than Dmitriev's": both are of what they speak of.
  const isOfMain = claims.length === 2 && claims.every(({ entity = '' }) => claimants.has(entity));
  const others = isOfMain
    ? unclaimed.filter(({ entity, amount }) => entity !== main || amount !== undefined)
    : unclaimed;
  const { by, compared } = readClaims(claims, parts, shape, others.length);
  const mentions = compared.length > 0 ? others : unclaimed;
  return {
    parts,
    shape,
    mentions: [...mentions, ...compared].toSorted((a, b) => a.start - b.start),
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

const within = /\b(?:in|through|across|pass|passing|around)(?: the)?$/u;

/** "More walruses than whales in the strait": where both are counted is no third thing. */
function dropPlace(
  mentions: readonly Mention[],
  parts: readonly Part[],
  { figures }: Facts,
): readonly Mention[] {
  const [, , place] = mentions;
  if (place?.entity === undefined || mentions.length > 3) return mentions;
  const { entity, start } = place;
  const others = mentions.slice(0, 2);
  const isThere = others.every((one) =>
    figures.get(one.entity ?? '')?.some(({ scope }) => scope.includes(entity)),
  );
  return isThere && within.test(toShape(parts.slice(0, start))) ? others : mentions;
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
