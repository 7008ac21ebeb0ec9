import { createNameFinder, type NameFinder } from '../names/create-name-finder.ts';
import { unifyNames } from '../names/unify-names.ts';
import type { Classifier, Phrasing } from '../phrasings/classifier.ts';
import { toTerms } from '../terms.ts';
import { toKeptTerms } from '../to-kept-terms.ts';
import type { Knowledge, Passage } from '../types.ts';
import { isLearntFrom } from './classifier/is-learnt-from.ts';
import { countWords } from './count-words.ts';
import { type SearchData, search } from './search.ts';
import { type Correction, toCorrections } from './to-corrections.ts';
import { type Mentions, toMentions } from './to-mentions.ts';
import { toSynonyms } from './to-synonyms.ts';
import { trainClassifier } from './train-classifier.ts';

/** A passage as numbers: one for each term, in order, without those of grammar. */
export type PassageTerms = {
  /** Of the article's title and the heading. */
  readonly title: Int32Array;
  readonly sentences: readonly Int32Array[];
  /** Of the phrasings and of the mistaken statements that it corrects, each once. */
  readonly phrasings: Int32Array;
};

/** What answering needs to know of the knowledge, as plain data: it can be cloned and stored. */
export type IndexData = {
  /** The number of each term that passages have. */
  readonly numbers: ReadonlyMap<string, number>;
  /** By number: in how many passages the term stands. */
  readonly frequencies: Int32Array;
  /** As the knowledge's passages. */
  readonly terms: readonly PassageTerms[];
  /** How many terms a sentence has on average. */
  readonly sentenceLength: number;
  readonly search: SearchData;
  /** What the phrasings teach about which passage a question asks for. */
  readonly classifier: Classifier;
  /** As the knowledge's passages. */
  readonly mentions: readonly Mentions[];
  readonly corrections: readonly Correction[];
  /** Of a term: terms that mean the same, by the glossary. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  /** Every word of passages, glossary and phrasings but for misspelt ones, and how often it occurs. */
  readonly words: ReadonlyMap<string, number>;
};

/**
 * Indexes the passages: what stands under a heading together with the heading and the title.
 * @param learnt a classifier to take where it was learnt from the same phrasings
 */
export function buildIndex(knowledge: Knowledge, learnt?: Classifier): IndexData {
  const { passages, glossary } = knowledge;
  const numbers = new Map<string, number>();
  const terms = passages.map((passage) => toPassageTerms(passage, numbers));
  const lengths = terms.flatMap(({ sentences }) => sentences.map(({ length }) => length));
  const findNames = createNameFinder(glossary.entities);
  return {
    numbers,
    frequencies: countPassages(terms, numbers.size),
    terms,
    sentenceLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
    search: search.build(passages),
    classifier: learn(knowledge, findNames, learnt),
    mentions: passages.map((passage) => toMentions(passage, glossary.entities, findNames)),
    corrections: toCorrections(passages, findNames),
    synonyms: toSynonyms(glossary),
    words: countWords(passages, glossary),
  };
}

function learn(
  { passages, subject: { unrelated = [] } }: Knowledge,
  findNames: NameFinder,
  learnt: Classifier | undefined,
): Classifier {
  const phrasings = toPhrasings(passages, findNames);
  const isSame = learnt !== undefined && isLearntFrom(learnt, phrasings, unrelated);
  return isSame ? learnt : trainClassifier(phrasings, unrelated);
}

/** What stands over a passage is a way to ask for it, too. */
function toPhrasings(passages: readonly Passage[], findNames: NameFinder): readonly Phrasing[] {
  return passages.flatMap(({ id, questions, title, heading }) =>
    [...questions, ...(heading === '' ? [] : [`${title} ${heading}`])].map((text) => ({
      passage: id,
      text: unifyNames(toTerms(text), findNames),
    })),
  );
}

function toPassageTerms(passage: Passage, numbers: Map<string, number>): PassageTerms {
  const toNumbers = (text: string) => Int32Array.from(toKeptTerms(text), number);
  const number = (term: string) => {
    const before = numbers.get(term);
    if (before !== undefined) return before;
    numbers.set(term, numbers.size);
    return numbers.size - 1;
  };
  return {
    title: toNumbers(`${passage.title} ${passage.heading}`),
    sentences: passage.sentences.map(({ text }) => toNumbers(text)),
    phrasings: Int32Array.from(
      new Set(toNumbers([...passage.questions, ...passage.corrects].join('\n'))),
    ),
  };
}

function countPassages(terms: readonly PassageTerms[], size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const { title, sentences } of terms) {
    const distinct = new Set(title);
    for (const sentence of sentences) for (const number of sentence) distinct.add(number);
    for (const number of distinct) counts[number] = (counts[number] ?? 0) + 1;
  }
  return counts;
}
