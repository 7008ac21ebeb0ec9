import { expect, it } from 'vitest';
import { partNames } from '../../src/answer/rank-sentences.ts';
import { aPassageOf } from '../builders.ts';
import { rank } from './rank.ts';

const passages = [
  aPassageOf('strait/ice#winter', 'Ships wait for spring. Drift ice closes the strait.'),
  aPassageOf('strait/bears#bears', 'Bears hunt on the ice.'),
];

it('ranks the sentences of all contenders, best first', () => {
  const ranked = rank({ passages }, 'When does ice close the strait?');
  expect(ranked.map(({ sentence }) => sentence.text)).toEqual([
    'Drift ice closes the strait.',
    'Ships wait for spring.',
    'Bears hunt on the ice.',
  ]);
  const scores = ranked.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
});

it('tells what each score is made of, by name', () => {
  for (const { parts, score } of rank({ passages }, 'ice in winter')) {
    expect(parts).toHaveLength(partNames.length);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score);
  }
  expect(new Set(partNames).size).toBe(partNames.length);
});

it('covers a question with the sentence, the one before and the title', () => {
  const covered = (question: string) =>
    rank({ passages }, question).find(({ sentence }) => sentence.text.startsWith('Drift'))
      ?.coverage;
  expect(covered('drift ice')).toBe(1);
  expect(covered('ships in drift ice')).toBe(1);
  expect(covered('drift ice in winter')).toBe(1);
  expect(covered('drift ice bears')).toBeLessThan(1);
});

it('takes sentences from the ten best passages', () => {
  const many = Array.from({ length: 15 }, (_, place) =>
    aPassageOf(`a/b#p${place}`, 'Drift ice is here.', { heading: '', title: '' }),
  );
  expect(rank({ passages: many }, 'drift ice')).toHaveLength(10);
});

it('ranks nothing where there is nothing', () => {
  expect(rank({ passages: [] }, 'drift ice')).toEqual([]);
});
