import type { Figure } from '../../../types.ts';
import { findName } from './find-name.ts';
import type { NameIndex } from './name-index.ts';
import { splitWords } from './split-words.ts';

const counted =
  /^(.{5,200}?)(?:[.;:,?!]+\s+|\s[-–—]\s)((?:(?:so|and|but)\s)?how many (?:of )?(?:those|these|them|such)\b(?: \p{L}+s\b)?.{5,})$/isu;
const pointing = /\bhow many (?:of )?(?:those|these|them|such)\b(?: \p{L}+s\b)?/iu;

/**
 * Puts what was named before in the place of what counts it: `That railway bridge cost a lot. How many of
 * those could you get for $8bn?` Nothing where not one thing with figures was named.
 */
export function takeUpCounted(
  question: string,
  names: NameIndex,
  figures: ReadonlyMap<string, readonly Figure[]>,
): string | undefined {
  const [, lead = '', asked = ''] = counted.exec(question.trim()) ?? [];
  const words = splitWords(lead);
  const named = new Set<string>();
  for (let place = 0; place < words.length; place++) {
    const found = findName(names, words, place);
    if (found === undefined) continue;
    // Whoever speaks of it has neither a price nor a length.
    if (figures.get(found.entity)?.some(({ quantity }) => /^(?:cost|length)$/u.test(quantity))) {
      named.add(found.entity);
    }
    place += found.length - 1;
  }
  const [only, ...others] = named;
  return only === undefined || others.length > 0
    ? undefined
    : asked.replace(pointing, `how many ${only}s`);
}
