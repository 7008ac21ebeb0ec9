import { type Term, toTerms } from '../terms.ts';

/** Something that texts have in common, and the words of this text that it stands for. */
export type Feature = { readonly name: string; readonly words: string };

/** The features of a text by kind, each once. */
export type Features = {
  /** Stems: `price`. */
  readonly stems: readonly Feature[];
  /** Neighbouring stems, with both ends of the text: `how much`, `< is`, `work >`. */
  readonly pairs: readonly Feature[];
  /** Three neighbouring characters of a word, with both of its ends: `~<pr`, for words misspelt or derived. */
  readonly trigrams: readonly Feature[];
};

/**
 * What a phrasing or a question is recognised by. Question words are kept, unlike in the index: "how
 * much" and "when" say what is asked.
 */
export function toFeatures(text: string): Features {
  const terms = toTerms(text);
  return {
    stems: distinct(terms.map(({ term, word }) => ({ name: term, words: word }))),
    pairs: distinct(toPairs(terms)),
    trigrams: distinct(terms.flatMap(({ word }) => toTrigrams(word))),
  };
}

function toPairs(terms: readonly Term[]): readonly Feature[] {
  const [first] = terms;
  const last = terms.at(-1);
  if (first === undefined || last === undefined) return [{ name: '< >', words: '' }];
  const inner = terms.slice(1).map(({ term, word }, place) => {
    const before = terms[place];
    return { name: `${before?.term} ${term}`, words: `${before?.word} ${word}` };
  });
  return [
    { name: `< ${first.term}`, words: first.word },
    ...inner,
    { name: `${last.term} >`, words: last.word },
  ];
}

/** Trigrams by word. Remembered, since texts repeat their words; bounded by the cache's size. */
const known = new Map<string, readonly Feature[]>();

function toTrigrams(word: string): readonly Feature[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  const bounded = `<${word}>`;
  const trigrams = Array.from({ length: bounded.length - 2 }, (_, start) => ({
    name: `~${bounded.slice(start, start + 3)}`,
    words: word,
  }));
  if (known.size >= 20_000) known.clear();
  known.set(word, trigrams);
  return trigrams;
}

function distinct(features: readonly Feature[]): readonly Feature[] {
  const names = new Set<string>();
  return features.filter(({ name }) => {
    const { size } = names;
    return names.add(name).size > size;
  });
}
