import { expect, it } from 'vitest';
import { toStem } from '../../../../bench/speed/engines/to-stem.ts';

it.each([
  ['Monopolies', 'monopoly'],
  ['café', 'CAFE'],
  ["Fresno's", 'fresno'],
  ['Fresno’s', 'fresno'],
  ['engineers’', 'engineer'],
])('makes %s and %s the same', (one, other) => {
  expect(toStem(one)).toBe(toStem(other));
  expect(toStem(one)).not.toBeNull();
});

it.each(['What', 'was', "it's", ''])('drops "%s"', (word) => {
  expect(toStem(word)).toBeNull();
});
