import { quantityWords } from './quantity-words.ts';
import type { Asked } from './read-asked.ts';
import { readSense } from './read-sense.ts';

/** What a question asks about, and whether for more or for less of it. */
export type AskedQuantity = {
  readonly quantities: readonly string[];
  readonly compares?: 'more' | 'less';
};

const lasting = /\b(?:take|takes|took|taken|last|lasts|lasted|duration)\b/u;
const timed = /\b(?:long|longer|shorter|quick|quicker|fast|faster|slower)\b/u;
const working = /\b(?:construction|dig|dug|bored?|drill(?:ed)?|finish(?:ed)?|completed?)\b/u;
/** What is bigger by itself: a park, a town, a tunnel. */
const sizes = ['area', 'population', 'length'];
/** "Than the strait is wide": the last word is about the last name alone. */
const ownWord =
  /(?<=[@#] (?:is|was|would be)) (?:long|wide|deep|high|thick|worth)$|(?<=\bthan (?:the )?@(?: would| will| did)?) costs?$|(?<=\bthan (?:the )?)(?:gap|distance) between(?= (?:the )?@$)/u;

/** Reads the quantity that a question names; `undefined` where it names several, or none. */
export function readQuantity(asked: Asked): AskedQuantity | undefined {
  const shape = asked.shape.replace(ownWord, '');
  const known = shape.split(' ').flatMap((word) => quantityWords.get(word) ?? []);
  const sense = readSense(shape);
  const compares = sense === undefined ? {} : { compares: sense };
  if (lasting.test(shape) || (timed.test(shape) && working.test(shape))) {
    return { quantities: ['duration'], ...toTimeSense(shape, compares) };
  }
  const [family, ...others] = new Set(known.map(({ quantities }) => quantities.join(' ')))
    .difference(new Set(['']))
    .values();
  const isSize =
    family === undefined && /\b(?:larger|bigger|smaller|big|large|size|sized)\b/u.test(shape);
  if (isSize) {
    const isBore = /\b(?:bores?|tubes?)\b/u.test(shape);
    return { quantities: isBore ? ['diameter'] : sizes, ...compares };
  }
  return family === undefined || others.length > 0
    ? undefined
    : { quantities: family.split(' '), ...compares };
}

/** What is built faster takes less time. */
function toTimeSense(shape: string, sense: Pick<AskedQuantity, 'compares'>) {
  if (/\b(?:faster|quicker)\b/u.test(shape)) return { compares: 'less' as const };
  return /\bslower\b/u.test(shape) ? { compares: 'more' as const } : sense;
}
