import { toKeptTerms } from '../to-kept-terms.ts';
import type { Glossary } from '../types.ts';

/** From each term to those that the glossary's groups put beside it; none of several words
 * has a part in it, since none of its words alone means the same. */
export function toSynonyms({ synonyms }: Glossary): ReadonlyMap<string, readonly string[]> {
  const others = new Map<string, Set<string>>();
  for (const group of synonyms) {
    const words = group.map((word) => toKeptTerms(word));
    for (const [place, terms] of words.entries()) {
      const [term, ...more] = terms;
      if (term === undefined || more.length > 0) continue;
      const known = others.get(term) ?? new Set<string>();
      for (const [index, [other, ...rest]] of words.entries()) {
        const isOther = index !== place && other !== undefined && other !== term;
        if (isOther && rest.length === 0) known.add(other);
      }
      others.set(term, known);
    }
  }
  return new Map([...others].map(([term, set]) => [term, [...set]]));
}
