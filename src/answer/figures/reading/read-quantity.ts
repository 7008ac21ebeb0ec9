import { quantityWords } from './quantity-words.ts';
import type { Asked } from './read-asked.ts';

/** What a question asks about, and whether for more or for less of it. */
export type AskedQuantity = {
  readonly quantities: readonly string[];
  readonly compares?: 'more' | 'less';
};

const durations = /\b(?:take|takes|took|taken|last|lasts|lasted|duration)\b/u;
const works = /\b(?:construction|dig|dug|bored?|drill(?:ed)?|finish(?:ed)?|completed?)\b/u;
/** "Than the strait is wide": the last word is about the last name alone. */
const ownWord = /[@#] (?:is|was|would be) (?:long|wide|deep|high|thick)$/u;
const opened = /\b(?:opened|open|opening)\b/u;

/** Reads the quantity that a question names; `undefined` where it names several, or none. */
export function readQuantity({ parts, shape }: Asked): AskedQuantity | undefined {
  const words = parts
    .slice(0, ownWord.test(shape) ? -1 : undefined)
    .flatMap((part) => (part.kind === 'word' ? [part.text] : []));
  const known = words.flatMap((word) => quantityWords.get(word) ?? []);
  const compares = known.find((word) => word.compares !== undefined)?.compares;
  const sense = compares === undefined ? {} : { compares };
  if (isDuration(shape, known.length > 0))
    return { quantities: ['duration'], ...toTimeSense(shape, sense) };
  const families = [...new Set(known.map(({ quantities }) => quantities.join(' ')))].filter(
    Boolean,
  );
  const [family] = families;
  if (opened.test(shape) && family === 'year') return { quantities: ['year'], ...sense };
  if (family === undefined && /\b(?:larger|bigger|smaller)\b/u.test(shape)) {
    return { quantities: ['area'], ...sense };
  }
  return family === undefined || families.length > 1
    ? undefined
    : { quantities: family.split(' '), ...sense };
}

/** "How long did it take", "faster built", "longer to dig". */
function isDuration(shape: string, hasQuantity: boolean): boolean {
  const isTimed = /\b(?:long|longer|shorter|quick|quicker|fast|faster|slower|quickly)\b/u.test(
    shape,
  );
  return durations.test(shape)
    ? !/\b(?:deep|wide|cost|weigh)/u.test(shape)
    : hasQuantity && isTimed && works.test(shape);
}

/** What is built faster takes less time. */
function toTimeSense(shape: string, sense: Pick<AskedQuantity, 'compares'>) {
  if (/\b(?:faster|quicker)\b/u.test(shape)) return { compares: 'less' as const };
  return /\bslower\b/u.test(shape) ? { compares: 'more' as const } : sense;
}
