/** A number and how many words it takes. */
export type NumberRead = { readonly value: number; readonly length: number };

const ones = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
  fifteen sixteen seventeen eighteen nineteen`.split(/\s+/u);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const named: ReadonlyMap<string, number> = new Map([
  ...ones.map((name, value) => [name, value] as const),
  ...tens.map((name, place) => [name, (place + 2) * 10] as const),
]);
const digits = /^(?:\p{Nd}{1,3}(?:,\p{Nd}{3})+|\p{Nd}+)(?:\.\p{Nd}+)?$/u;

/** Reads the number that begins at this word: `50.45`, `13,000`, `twenty-five`, `two hundred`. */
export function readNumber(words: readonly string[], start: number): NumberRead | undefined {
  const text = words[start] ?? '';
  if (digits.test(text)) return { value: Number(text.replaceAll(',', '')), length: 1 };
  const first =
    named.get(text) ?? (/^an?$/u.test(text) && isHundred(words, start + 1) ? 1 : undefined);
  if (first === undefined) return undefined;
  if (isHundred(words, start + 1)) return { value: first * 100, length: 2 };
  const next = named.get(words[start + 1] ?? '') ?? 0;
  return first >= 20 && next > 0 && next < 10
    ? { value: first + next, length: 2 }
    : { value: first, length: 1 };
}

function isHundred(words: readonly string[], place: number): boolean {
  return words[place] === 'hundred';
}
