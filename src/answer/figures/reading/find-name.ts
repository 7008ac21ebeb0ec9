import type { NameIndex } from './name-index.ts';

/** A name found in a question. */
export type NameFound = {
  readonly entity: string;
  /** How many words it takes. */
  readonly length: number;
  /** `Channel Tunnels`: counted, not meant as the one thing. */
  readonly plural: boolean;
};

/** The longest name that begins at this word. */
export function findName(
  names: NameIndex,
  words: readonly string[],
  start: number,
): NameFound | undefined {
  const first = words[start] ?? '';
  const one = first.replace(/s$/u, '');
  const known = [...(names.get(first) ?? []), ...(one === first ? [] : (names.get(one) ?? []))];
  for (const { words: name, entity } of known) {
    const last = words[start + name.length - 1] ?? '';
    // "Koumals plan": people leave out the apostrophe.
    const begins = name
      .slice(0, -1)
      .every((word, place) => words[start + place] === word || words[start + place] === `${word}s`);
    const end = name.at(-1) ?? '';
    if (begins && (last === end || last === `${end}s`)) {
      return { entity, length: name.length, plural: last !== end };
    }
  }
  return undefined;
}
