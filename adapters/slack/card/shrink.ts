import type { Draft } from './draft.ts';

/** How far a last sentence is cut, and names of publishers after it; characters. */
const sentenceLengths = [1_500, 600, 200];
const nameLengths = [80, 30];

/**
 * A draft and ever smaller ones, in the order of sacrifice: questions to ask next, from the last;
 * how the question was understood; sentences, from the last but never the first; links of marks; the
 * end of the first sentence; the end of publishers' names. A source and its address never go.
 */
export function* shrink(draft: Draft, keepsQuestions: boolean): Generator<Draft> {
  let current = draft;
  yield current;
  while (!keepsQuestions && current.questions.length > 0) {
    current = { ...current, questions: current.questions.slice(0, -1) };
    yield current;
  }
  current = { ...current, understood: '' };
  yield current;
  while (current.sentences.length > 1) {
    current = { ...current, sentences: current.sentences.slice(0, -1), abridged: true };
    yield current;
  }
  current = { ...current, linked: false };
  yield current;
  for (const sentenceLength of sentenceLengths) {
    current = { ...current, sentenceLength };
    yield current;
  }
  for (const nameLength of nameLengths) {
    current = { ...current, nameLength };
    yield current;
  }
}
