import { expect, it } from 'vitest';
import { isEnglish } from '../../src/answer/is-english.ts';

it.each(['tall', 'rain', 'married'])('knows “%s”, so that it is not corrected', (word) => {
  expect(isEnglish(word)).toBe(true);
});

it.each(['tunel', 'desing', 'hapened'])('does not know “%s”', (word) => {
  expect(isEnglish(word)).toBe(false);
});
