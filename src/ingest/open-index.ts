import { createNameFinder, type NameFinder } from '../names/create-name-finder.ts';
import type { Entity, Glossary, Knowledge, Passage, PassageId } from '../types.ts';
import type { IndexData } from './build-index.ts';
import { createSpelling, type Spelling } from './create-spelling.ts';
import { type Search, search } from './search.ts';
import { createSimilarTerms, type SimilarTerm } from './similar-terms.ts';

/** All that answering needs to know of the knowledge, ready for questions. */
export type Index = Omit<IndexData, 'search'> & {
  readonly passages: readonly Passage[];
  /** Where a passage stands in `passages`. */
  readonly positions: ReadonlyMap<PassageId, number>;
  /** The number of a term; `undefined` of one that no passage has. */
  readonly toNumber: (term: string) => number | undefined;
  /** In how many passages a term stands. */
  readonly frequency: (term: string) => number;
  readonly search: Search;
  readonly findNames: NameFinder;
  /** Finds words of several terms that the glossary puts beside others: “turn down”. */
  readonly findPhrases: NameFinder;
  /** The word meant by one that neither passages, phrasings nor glossary have. */
  readonly spelling: Spelling;
  /** Terms of the passages that look like a term, which itself is left out. */
  readonly similar: (term: string) => readonly SimilarTerm[];
};

/** Makes an index of its data and the knowledge that it was built from. */
export function openIndex({ passages, glossary }: Knowledge, data: IndexData): Index {
  const { numbers, frequencies, words } = data;
  return {
    ...data,
    passages,
    positions: new Map(passages.map(({ id }, position) => [id, position])),
    toNumber: (term) => numbers.get(term),
    frequency: (term) => frequencies[numbers.get(term) ?? -1] ?? 0,
    search: search.open(data.search),
    findNames: createNameFinder(glossary.entities),
    findPhrases: createNameFinder(toPhrases(glossary)),
    spelling: createSpelling(words),
    similar: createSimilarTerms(numbers.keys()),
  };
}

/** Groups of synonyms with a word of several terms, as if each were something with several names. */
function toPhrases({ synonyms }: Glossary): readonly Entity[] {
  return synonyms.flatMap((group) => {
    const [name, ...also] = group;
    const hasPhrase = group.some((word) => /[\s-]/u.test(word.trim()));
    return name !== undefined && hasPhrase ? [{ name, kind: 'word', also }] : [];
  });
}
