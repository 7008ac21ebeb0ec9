import { expect, it } from 'vitest';
import { toOutLine } from '../../../../bench/evaluate/set/to-out-line.ts';
import { anAsked } from './results.ts';

it('writes what others need to score it: ten passages, three sentences, on one line', () => {
  const ids = Array.from({ length: 12 }, (_, index) => `p${index}`);
  const sentences = ids.map((passage) => ({ passage, text: `Of\n${passage}.` }));
  const line = toOutLine(anAsked({ outcome: 'gap', confidence: 0.25, passages: ids, sentences }));
  expect(line.indexOf('\n')).toBe(line.length - 1);
  expect(JSON.parse(line)).toEqual({
    id: 'q1',
    outcome: 'gap',
    confidence: 0.25,
    passages: ids.slice(0, 10),
    sentences: sentences.slice(0, 3),
  });
});
