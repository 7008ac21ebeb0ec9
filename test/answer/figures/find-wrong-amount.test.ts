import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWrongAmount } from '../../../src/answer/figures/find-wrong-amount.ts';
import { arbitraryText } from '../../arbitraries.ts';
import { soundFacts, soundTunnel } from './sound-tunnel.ts';

const find = (question: string) => findWrongAmount(question, soundFacts);

describe('a wrong amount', () => {
  it.each([
    [
      "isn't the strait only 20 km wide?",
      'The Ferry Strait is 82 kilometres wide (narrowest point), not 20 kilometres.',
    ],
    [
      'since the East Tunnel is 500 km long, how do they air it?',
      'The East Tunnel is 50 kilometres long, not 500 kilometres.',
    ],
    [
      'why is the West Tunnel 20 feet deep?',
      'The West Tunnel is 240 metres deep (deepest point below sea level), not 20 feet.',
    ],
    [
      'the depth of the West Tunnel is 900 m, right?',
      'The West Tunnel is 240 metres deep (deepest point below sea level), not 900 metres.',
    ],
    [
      'why did the West Tunnel take 90 years?',
      "The West Tunnel's construction time is 24 years, not 90 years.",
    ],
    [
      'is the strait over 200 km wide?',
      'The Ferry Strait is 82 kilometres wide (narrowest point), not 200 kilometres.',
    ],
    [
      'how do ships pass the 20 km wide Ferry Strait?',
      'The Ferry Strait is 82 kilometres wide (narrowest point), not 20 kilometres.',
    ],
  ])('is found: %s', (question, text) => {
    expect(find(question)?.text).toBe(text);
  });

  it('is told with figures to cite', () => {
    expect(soundTunnel.figures).toEqual(
      expect.arrayContaining([...(find('why is the West Tunnel 20 feet deep?')?.figures ?? [])]),
    );
    expect(find('why is the West Tunnel 20 feet deep?')?.figures).not.toEqual([]);
  });
});

describe('no wrong amount', () => {
  it.each([
    ['that is right', 'why is the strait 82 km wide?'],
    ['that is about right', 'since the strait is 90 km wide, who swam it?'],
    ['that is right in another unit', "isn't the strait 51 miles wide?"],
    ['in the range', 'why would the Sound tunnel be 105 km long?'],
    ['that is right of a part', 'why is the East Tunnel 38 km long?'],
    ['that somebody says', 'why would the Sound tunnel cost 65 billion dollars?'],
    ['that is only imagined', 'if the strait were 20 km wide, would it be easier?'],
    ['of a thing that nobody has planned', 'would a 500 km long Sound tunnel be possible?'],
    ['to be compared with', 'is the East Tunnel longer than 500 km?'],
    ['that is denied', 'the strait is not 20 km wide, is it?'],
    ['measured elsewhere', 'the strait is 4 km wide between the islands, why?'],
    ['of something in it', 'why is the rock in the strait 3 km wide?'],
    ['from it', 'what lies 500 km from the East Tunnel?'],
    ['within bounds', 'is the strait less than 100 km wide?'],
    ['of two things', 'is the strait or the East Tunnel 500 km wide?'],
    ['that measures something else', 'why is the East Tunnel 500 kg long?'],
    ['in a money that no figure has', 'why did the West Tunnel cost 500 billion yen?'],
  ])('%s', (_, question) => {
    expect(find(question)).toBeUndefined();
  });

  it('whatever figure is taken for granted', () => {
    const lengths = soundTunnel.figures.filter(
      ({ quantity, from, to, unit }) => quantity === 'length' && from === to && unit === 'km',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...lengths),
        fc.double({ min: 0.9, max: 1.1, noNaN: true }),
        ({ entity, from }, share) => {
          const question = `why is the ${entity} ${(from * share).toFixed(1)} km long?`;
          expect(find(question)).toBeUndefined();
        },
      ),
    );
  });

  it('and no error, whatever the text', () => {
    fc.assert(
      fc.property(arbitraryText(), (question) => {
        expect(() => find(question)).not.toThrow();
      }),
    );
  });
});
