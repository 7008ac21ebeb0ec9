import { matchAmount } from '../choosing/match-amount.ts';
import type { Facts } from '../facts.ts';
import type { Measure } from '../units/measure.ts';
import type { Mention } from './mention.ts';
import type { Part } from './part.ts';

/** What may stand between an amount and the name it belongs to. */
const between =
  /^(?:long|deep|wide|high|proposed|planned|new|of|for|undersea|rail|railway|the|by|from|that|between)$/u;

/** Finds what a question is about, taking an amount and a name together where they are one thing. */
export function readMentions(parts: readonly Part[], facts: Facts): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let place = 0; place < parts.length; place++) {
    const mention = readMention(parts, place, facts);
    if (mention === undefined) continue;
    mentions.push(mention);
    place = mention.end;
  }
  return mentions;
}

function readMention(parts: readonly Part[], start: number, facts: Facts): Mention | undefined {
  const part = parts[start];
  if (part?.kind === 'amount') return readFromAmount(parts, start, part.measure, facts);
  return part?.kind === 'name' ? readFromName(parts, start, part.entity, facts) : undefined;
}

/** `112 km`, `the 112 km tunnel`, `the proposed 112 km`. */
function readFromAmount(
  parts: readonly Part[],
  start: number,
  amount: Measure,
  facts: Facts,
): Mention {
  const end = skip(parts, start + 1, between);
  const next = parts[end];
  if (next?.kind !== 'name') {
    const isProposed = isWord(parts[start - 1], /^(?:proposed|planned)$/u);
    const entity = isProposed && facts.main !== undefined ? { entity: facts.main } : {};
    return { start, end: start, amount, ...entity };
  }
  if (has(next.entity, amount, facts)) return { start, end, amount, entity: next.entity };
  if (claims(next.entity, amount, facts)) return { start, end, amount, by: next.entity };
  // "A 30 km tunnel" is one that nobody has planned.
  const isImagined = next.entity === facts.main && isWord(parts[start - 1], /^an?$/u);
  return { start, end: isImagined ? end : start, amount };
}

/** `the tunnel`, `the tunnel's 112 km`, `Dmitriev's $8bn`. */
function readFromName(
  parts: readonly Part[],
  start: number,
  entity: string,
  facts: Facts,
): Mention {
  const end = skip(parts, start + 1, /^(?:at|with|of|proposed|planned|figure|estimate)$/u);
  const next = parts[end];
  if (next?.kind === 'amount') {
    if (has(entity, next.measure, facts)) return { start, end, entity, amount: next.measure };
    if (claims(entity, next.measure, facts))
      return { start, end, by: entity, amount: next.measure };
  }
  return { start, end: start, entity };
}

function has(entity: string, amount: Measure, { figures }: Facts): boolean {
  return (figures.get(entity) ?? []).some((figure) => matchAmount(figure, amount) !== undefined);
}

function claims(entity: string, amount: Measure, { claimedBy }: Facts): boolean {
  return (claimedBy.get(entity) ?? []).some((figure) => matchAmount(figure, amount) !== undefined);
}

function skip(parts: readonly Part[], start: number, words: RegExp): number {
  let place = start;
  while (place < start + 3 && isWord(parts[place], words)) place++;
  return place;
}

function isWord(part: Part | undefined, pattern: RegExp): boolean {
  return part?.kind === 'word' && pattern.test(part.text);
}
