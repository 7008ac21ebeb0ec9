import { describe, expect, it } from 'vitest';
import { ask, textsOf } from '../sound-tunnel.ts';

describe('a figure beside an amount in another unit', () => {
  it.each([
    [
      'is 112 km about 70 miles?',
      "Yes, 112 kilometres, the Sound tunnel's length, is about 69.6 miles, going by a figure from Ada Brook.",
      '112 km ÷ 1.609 = 69.6 miles.',
    ],
    [
      'so 53.85 km is roughly 33 miles, right?',
      "Yes, 53.85 kilometres, the West Tunnel's length, is about 33.5 miles.",
      '53.85 km ÷ 1.609 = 33.5 miles.',
    ],
    [
      'is 240 m really 500 feet?',
      "No, 240 metres, the West Tunnel's depth (deepest point below sea level), is about 787 feet.",
      '240 m × 3.281 = 787 feet.',
    ],
    [
      'is 65 miles the same as 112 km?',
      "112 kilometres, the Sound tunnel's length, is about 69.6 miles, going by a figure from Ada Brook.",
      '112 km ÷ 1.609 = 69.6 miles.',
    ],
    [
      'is 8 years 96 months',
      "Yes, 8 years, the Sound tunnel's construction time, is 96 months, going by a figure from Ada Brook.",
      '8 years × 12 = 96 months.',
    ],
  ])('%s', (question, result, sum) => {
    expect(ask(question)?.because).toMatch(/^An amount in another unit/u);
    expect(textsOf(question)).toEqual([result, sum]);
  });

  it.each([
    ['that is no figure', 'is 37 km about 23 miles?'],
    ['in the same unit', 'is 112 km about 110 km?'],
    ['that measures something else', 'is 112 km about 8 years?'],
    ['that is compared with it', 'is 112 km longer than 60 miles or shorter'],
    ['with more said', 'is 112 km about 70 miles for Venus?'],
    ['in another currency', 'is 8 billion dollars about 7 billion euros?'],
  ])('is left alone beside an amount %s', (_, question) => {
    expect(ask(question)?.because ?? '').not.toMatch(/^An amount in another unit/u);
  });
});
