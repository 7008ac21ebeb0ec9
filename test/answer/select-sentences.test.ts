import fc from 'fast-check';
import { expect, it } from 'vitest';
import { selectSentences } from '../../src/answer/select-sentences.ts';
import { aPassage, aSentence } from '../builders.ts';

/** A passage of prose, and of points where a text begins with `-`. */
function passageOf(...texts: readonly string[]) {
  return aPassage({
    sentences: texts.map((text) =>
      aSentence({ text, layout: text.startsWith('-') ? 'point' : 'prose' }),
    ),
  });
}

/** What is shown of it where its sentences have these scores, by their place. */
function select(texts: readonly string[], scores: readonly number[] = []): readonly string[] {
  const passage = passageOf(...texts);
  const ranked = passage.sentences.map((sentence, place) => ({
    passage,
    sentence,
    score: scores[place] ?? 0,
    coverage: 0,
    parts: [],
  }));
  return selectSentences(passage, ranked).map(({ text }) => text);
}

it.each([
  [['A', 'B', 'C'], [9, 9.5, 3], ['A', 'B', 'C'], 'the author’s order stands'],
  [['A', 'B', 'C'], [1, 2, 19], ['C', 'A', 'B'], 'what clearly answers better goes first'],
  [['A', 'B', 'C'], [1, 19, 18], ['B', 'A', 'C'], 'and only the best does'],
  [['A'], [0], ['A'], 'one sentence is an answer'],
  [['A', 'B'], [], ['A', 'B'], 'without scores, too'],
  [['A', 'B', 'C', 'D', 'E'], [], ['A', 'B', 'C', 'D'], 'four sentences are enough'],
  [['A', 'B', 'C', 'D', 'E'], [0, 0, 0, 0, 9], ['E', 'A', 'B', 'C'], 'the best is among them'],
  [
    ['A', '-1', '-2', '-3', '-4'],
    [],
    ['A', '-1', '-2', '-3', '-4'],
    'a list counts with what introduces it',
  ],
  [['A', '-1', '-2'], [1, 2, 19], ['A', '-1', '-2'], 'a point never goes first'],
  [['A', '-1', 'B'], [1, 2, 19], ['A', '-1', 'B'], 'a list goes with what introduces it'],
  [
    ['A', 'B', 'C', 'D', 'E', '-1', '-2'],
    [],
    ['A', 'B', 'C', 'D'],
    'a list is cut with what introduces it',
  ],
  [['-1', '-2'], [], ['-1', '-2'], 'a list may stand alone'],
  [[], [], [], 'nothing is nothing'],
])('shows of %j with scores %j: %j, as %s', (texts, scores, expected) => {
  expect(select(texts, scores)).toEqual(expected);
});

it('always shows sentences of the passage, each once, at most four besides points', () => {
  const text = fc.tuple(fc.constantFrom('', '-'), fc.integer({ min: 0, max: 99 }));
  const texts = fc
    .uniqueArray(text, { selector: ([, number]) => number, minLength: 1, maxLength: 9 })
    .map((all) => all.map(([mark, number]) => `${mark}${number}`));
  const scores = fc.array(fc.double({ min: 0, max: 30, noNaN: true }), { maxLength: 9 });
  fc.assert(
    fc.property(texts, scores, (all, given) => {
      const shown = select(all, given);
      expect(shown.length).toBeGreaterThan(0);
      expect(new Set(shown).size).toBe(shown.length);
      for (const one of shown) expect(all).toContain(one);
      expect(shown.filter((one) => !one.startsWith('-')).length).toBeLessThanOrEqual(4);
    }),
  );
});
