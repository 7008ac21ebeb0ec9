import { describe, expect, it } from 'vitest';
import { ask, textsOf } from '../sound-tunnel.ts';

describe('a length at a price', () => {
  it.each([
    [
      'how much would 112 km cost at $10 million a mile',
      "The Sound tunnel's 112 kilometres would come to about $696 million at $10 million per mile, going by a figure from Ada Brook for the Sound tunnel.",
      '$10 million × 112 km (69.59 miles) = $696 million.',
    ],
    [
      'at $5 million per km what would the West Tunnel cost?',
      "The West Tunnel's 53.85 kilometres would come to about $269 million at the $5 million per kilometre you give.",
      '$5 million × 53.85 km = $269 million.',
    ],
  ])('%s', (question, result, sum) => {
    expect(textsOf(question)).toEqual([result, sum]);
  });

  it('cites the figure that the price is', () => {
    const computation = ask('how much would 112 km cost at $10 million a mile');
    const entities =
      computation?.kind === 'computed' &&
      computation.sentences[0]?.figures.map(({ entity }) => entity);
    expect(entities).toEqual(['Sound tunnel', 'Digging Guild']);
  });
});

it('is not worked out of numbers that are nobody’s', () => {
  expect(ask('how much would 20 km cost at $3 million a mile')).toBeUndefined();
});

it('multiplies where the price is said first', () => {
  expect(textsOf('if a mile costs $10 million, what would 112 km cost?')[1]).toMatch(
    /^\$10 million × 112 km/u,
  );
});
