import { findName } from './find-name.ts';
import type { NameIndex } from './name-index.ts';
import type { Part } from './part.ts';
import { readAmount } from './read-amount.ts';
import { readNumber } from './read-number.ts';
import { readUnit } from './read-unit.ts';

/** A part and how many words it takes. */
type PartRead = { readonly part: Part; readonly length: number };

const each = /^(?:per|each|every|an?|\/)$/u;
const year = /^(?:1[5-9]|20)\d\d$/u;

/**
 * Reads the parts of a question from left to right; names before amounts, as names have numbers in
 * them.
 */
export function readParts(words: readonly string[], names: NameIndex): readonly Part[] {
  const parts: Part[] = [];
  for (let place = 0; place < words.length; ) {
    const { part, length } = readPart(words, place, names);
    parts.push(parts.at(-1)?.kind === 'name' ? toOne(part) : part);
    place += length;
  }
  return parts;
}

/** "Prufrock's mile a week" is one mile a week. */
function toOne(part: Part): Part {
  return part.kind === 'unit' && part.unit.includes('/')
    ? { kind: 'amount', measure: { from: 1, to: 1, unit: part.unit } }
    : part;
}

function readPart(words: readonly string[], place: number, names: NameIndex): PartRead {
  const word = words[place] ?? '';
  return (
    readName(words, place, names) ??
    readAmountPart(words, place) ??
    readEach(words, place) ??
    readUnitPart(words, place) ??
    readCount(words, place) ?? { part: { kind: 'word', text: word }, length: 1 }
  );
}

function readName(words: readonly string[], place: number, names: NameIndex): PartRead | undefined {
  const found = findName(names, words, place);
  if (found === undefined) return undefined;
  const { entity, length, plural } = found;
  return { part: { kind: 'name', entity, plural }, length };
}

function readAmountPart(words: readonly string[], place: number): PartRead | undefined {
  const amount = readAmount(words, place);
  return amount && { part: { kind: 'amount', measure: amount.measure }, length: amount.length };
}

function readEach(words: readonly string[], place: number): PartRead | undefined {
  const unit = each.test(words[place] ?? '') ? readUnit(words, place + 1) : undefined;
  return unit && { part: { kind: 'per', unit: unit.unit }, length: unit.length + 1 };
}

function readUnitPart(words: readonly string[], place: number): PartRead | undefined {
  const read = readUnit(words, place);
  if (read === undefined) return undefined;
  const { unit, length } = read;
  return {
    part: unit === '%' ? { kind: 'word', text: 'percent' } : { kind: 'unit', unit },
    length,
  };
}

function readCount(words: readonly string[], place: number): PartRead | undefined {
  const number = readNumber(words, place);
  if (number === undefined) return undefined;
  const { value, length } = number;
  const isYear = year.test(words[place] ?? '');
  return { part: isYear ? { kind: 'year', year: value } : { kind: 'number', value }, length };
}
