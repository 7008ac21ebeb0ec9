import type { Knowledge, Passage, Sentence } from '#core';
import { createRandom } from './create-random.ts';
import { toMadeWord } from './to-made-word.ts';

/** How much to make. */
export type Recombination = {
  readonly passages: number;
  /** How many phrasings each passage has. */
  readonly phrasings: number;
  readonly seed: number;
};

/** Made-up words there are: far more than any text has, so that the vocabulary grows with the passages. */
const vocabulary = 300_000;
/** The share of words that are made up. */
const madeUp = 0.2;
/** The most sentences that a passage has; one is the fewest. */
const sentences = 5;

type Random = () => number;

/**
 * Makes passages of a knowledge's sentences in any order, one word in five replaced by a made-up one. Of
 * these the word of rank r comes up as often as 1/r says (Zipf), as in real text. The same seed makes the
 * same passages; of knowledge without a sentence, none.
 */
export function recombine(knowledge: Knowledge, wanted: Recombination): Knowledge {
  const random = createRandom(wanted.seed);
  const drawSentence = createDraw(
    knowledge.passages.flatMap((passage) => passage.sentences),
    random,
  );
  const drawTitle = createDraw(
    knowledge.passages.map(({ title }) => title),
    random,
  );
  const drawPhrasing = createDraw(
    knowledge.passages.flatMap(({ questions }) => questions),
    random,
  );
  const passages = Array.from({ length: wanted.passages }, (_, index): Passage => {
    const count = 1 + Math.floor(random() * sentences);
    const drawn = repeat(count, drawSentence).map((sentence) => disguise(sentence, random));
    const questions = repeat(wanted.phrasings, drawPhrasing);
    return {
      id: `recombined/${index}#passage`,
      title: replaceWords(drawTitle().join(), random),
      heading: '',
      sentences: drawn,
      questions: questions.map((question) => replaceWords(question, random)),
      corrects: [],
      unknown: false,
      next: [],
      path: 'recombined',
      line: index + 1,
    };
  });
  return {
    subject: knowledge.subject,
    passages: passages.filter((passage) => passage.sentences.length > 0),
    glossary: knowledge.glossary,
    figures: [],
  };
}

function createDraw<T>(items: readonly T[], random: Random): () => readonly T[] {
  return () => {
    const start = Math.floor(random() * items.length);
    return items.slice(start, start + 1);
  };
}

function repeat<T>(count: number, draw: () => readonly T[]): readonly T[] {
  return Array.from({ length: count }, draw).flat();
}

function disguise(sentence: Sentence, random: Random): Sentence {
  const text = replaceWords(sentence.text, random);
  return { ...sentence, text, content: [{ type: 'text', value: text }] };
}

function replaceWords(text: string, random: Random): string {
  return text.replace(/[\p{L}\p{N}]+/gu, (word) =>
    random() < madeUp ? toMadeWord(toRank(random)) : word,
  );
}

/** From 0: rank r with a probability of about 1/(r + 1), by the inverse of its distribution. */
function toRank(random: Random): number {
  return Math.floor(vocabulary ** random()) - 1;
}
