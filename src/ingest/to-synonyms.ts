import { toKeptTerms } from '../to-kept-terms.ts';
import type { Glossary } from '../types.ts';

/** From each term to those that the glossary's groups put beside it; of several words, each counts. */
export function toSynonyms({ synonyms }: Glossary): ReadonlyMap<string, readonly string[]> {
  const others = new Map<string, Set<string>>();
  for (const group of synonyms) {
    const words = group.map((word) => toKeptTerms(word));
    for (const [place, terms] of words.entries()) {
      const [term, ...more] = terms;
      // A group's word of several terms stands for the others, but none of its terms alone does.
      if (term === undefined || more.length > 0) continue;
      const known = others.get(term) ?? new Set<string>();
      for (const other of words.filter((_, index) => index !== place).flat()) {
        if (other !== term) known.add(other);
      }
      others.set(term, known);
    }
  }
  return new Map([...others].map(([term, set]) => [term, [...set]]));
}
