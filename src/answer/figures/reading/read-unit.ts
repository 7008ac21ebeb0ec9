import { timeWords } from './time-words.ts';
import { unitWords } from './unit-words.ts';

/** A unit and how many words it takes. */
export type UnitRead = { readonly unit: string; readonly length: number };

const per = /^(?:per|a|an|each|every|\/)$/u;

/** Reads the unit that begins at this word, with the time it is per: `km`, `metres a day`, `km/h`. */
export function readUnit(words: readonly string[], start: number): UnitRead | undefined {
  const unit = unitWords.get(words[start] ?? '');
  if (unit === undefined) return undefined;
  const time = per.test(words[start + 1] ?? '') ? timeWords[words[start + 2] ?? ''] : undefined;
  return time === undefined ? { unit, length: 1 } : { unit: `${unit}/${time}`, length: 3 };
}
