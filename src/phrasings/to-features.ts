import { toTerms } from '../terms.ts';

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

function toPairs(terms: ReturnType<typeof toTerms>): readonly Feature[] {
  return [...terms, undefined].map((term, position) => {
    const before = terms[position - 1];
    return {
      name: `${before?.term ?? '<'} ${term?.term ?? '>'}`,
      words: [before?.word, term?.word].filter((word) => word !== undefined).join(' '),
    };
  });
}

function toTrigrams(word: string): readonly Feature[] {
  const bounded = `<${word}>`;
  return Array.from({ length: bounded.length - 2 }, (_, start) => ({
    name: `~${bounded.slice(start, start + 3)}`,
    words: word,
  }));
}

function distinct(features: readonly Feature[]): readonly Feature[] {
  const byName = new Map<string, Feature>();
  for (const feature of features) if (!byName.has(feature.name)) byName.set(feature.name, feature);
  return [...byName.values()];
}
