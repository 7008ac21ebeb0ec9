import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createComputation } from '../../../../src/answer/figures/create-computation.ts';
import { aFigure, ask, soundTunnel, textsOf } from '../sound-tunnel.ts';

const ratio =
  'The Sound tunnel would be about 2 to 2.2 times as long as the East Tunnel, going by figures from Ada Brook and Ben Carr for the Sound tunnel.';
const stated =
  'The Sound tunnel at 112 kilometres would be about 2.2 times as long as the East Tunnel, going by a figure from Ada Brook for the Sound tunnel.';

describe('how many times', () => {
  it.each([
    ['how many times as long as the East Tunnel is the proposed tunnel?', ratio],
    ['How many times longer would the Sound tunnel be than the East Tunnel?', ratio],
    ['how many times the length of the East Tunnel is the tunnel', ratio],
    ['how many times longer than the East Tunnel', ratio],
    ['how many East Tunnels would fit into the Sound tunnel', ratio],
    ['how does the proposed length compare with the East Tunnel?', ratio],
    ["what multiple of the East Tunnel's length is the proposed tunnel", ratio],
    ['how many times as long as the East Tunnel would a 112 km tunnel be?', stated],
    ['112 km is how many times the East Tunnel?', stated],
    [
      'how many times deeper is the West Tunnel than the East Tunnel',
      'The West Tunnel is about 2.1 times as deep as the East Tunnel (deepest point below sea level).',
    ],
    [
      'how many times more expensive was the East Tunnel than the West Tunnel',
      "The East Tunnel's cost is 2 times the West Tunnel's.",
    ],
    [
      'how many times cheaper was the West Tunnel than the East Tunnel',
      "The East Tunnel's cost is 2 times the West Tunnel's.",
    ],
    [
      'how many times as many people died in the West Tunnel as in the East Tunnel',
      'The West Tunnel had 3.4 to 6.6 times as many deaths as the East Tunnel (during construction), going by figures from West Rail and the Herald for the West Tunnel.',
    ],
  ])('%s', (question, result) => {
    expect(textsOf(question)[0]).toBe(result);
  });

  it('shows the division', () => {
    expect(textsOf('how many times longer than the East Tunnel')[1]).toBe(
      '(98 to 112 km) ÷ 50 km = 1.96 to 2.24.',
    );
  });

  it('goes by the squares of the diameters for cross-sections, and says so', () => {
    expect(
      textsOf("how many times the cross-section of Mole's tunnel is an East Tunnel railway bore"),
    ).toEqual([
      "The East Tunnel's cross-section (each railway bore) is about 4.3 times Mole's cross-section, as the squares of the diameters.",
      '(7.6 m ÷ 12 feet (3.658 m))² = 4.32.',
    ]);
  });
});

describe('whether it is a multiple', () => {
  it.each([
    ['is the West Tunnel twice as deep as the East Tunnel', 'Yes, '],
    ['is the West Tunnel three times as deep as the East Tunnel', 'No, '],
    ['is the West Tunnel more than twice as deep as the East Tunnel', 'Yes, '],
    ['is the West Tunnel less than twice as deep as the East Tunnel', 'No, '],
    ['is the East Tunnel half as deep as the West Tunnel', 'Yes, '],
    ['is the Sound tunnel twice as long as the East Tunnel', 'Yes, by some of the figures: '],
    ['is the Sound tunnel half as long as the East Tunnel', 'More than that: '],
    [
      'is the Sound tunnel more than twice as long as the East Tunnel',
      'That depends on the figures: ',
    ],
    ['is $8bn eight times less than $65bn', 'Yes, '],
  ])('%s', (question, beginning) => {
    expect(textsOf(question)[0]?.startsWith(beginning)).toBe(true);
  });
});

describe('no ratio', () => {
  it.each([
    ['of ages, which have no zero', 'is the West Tunnel twice as old as the East Tunnel'],
    ['of one thing', 'how many times was the East Tunnel flooded'],
    ['of a length and a distance', 'how many times longer is the East Tunnel than Far Town'],
    ['of unlike quantities', 'how many times as long as the East Tunnel is deep is it'],
  ])('%s', (_, question) => {
    expect(ask(question)).toBeUndefined();
  });
});

it('is the inverse the other way round', () => {
  const length = fc.integer({ min: 10, max: 9_999 });
  fc.assert(
    fc.property(length, length, (a, b) => {
      const compute = createComputation({
        ...soundTunnel,
        figures: [aFigure({ value: a / 10 }), aFigure({ value: b / 10, entity: 'West Tunnel' })],
      });
      const timesOf = (one: string, other: string) => {
        const result = compute(`how many times as long as the ${one} is the ${other}`);
        const sum = result?.kind === 'computed' ? result.sentences[1]?.text : '';
        return Number(/= ([\d,.]*\d)\.$/u.exec(sum ?? '')?.[1]?.replaceAll(',', ''));
      };
      const product = timesOf('East Tunnel', 'West Tunnel') * timesOf('West Tunnel', 'East Tunnel');
      expect(Math.abs(product - 1)).toBeLessThan(0.011);
    }),
  );
});

describe('amounts that stand beside what they are of', () => {
  it.each([
    [
      'how many times wider is the whole strait (82 km) than the gap between the Twin Islands',
      '82 km ÷ 3.8 km = 21.6.',
    ],
    [
      'How many times larger is the strait (82 km) than the 3.8 km between the Twins?',
      '82 km ÷ 3.8 km = 21.6.',
    ],
    [
      'how many times longer is the West Tunnel (53.85 km) than the East Tunnel (50 km)?',
      '53.85 km ÷ 50 km = 1.08.',
    ],
    [
      'How many times higher is the Rival plan figure of 30 billion than 8 billion?',
      '$30 billion ÷ $8 billion = 3.75.',
    ],
  ])('%s', (question, sum) => {
    expect(textsOf(question)[1]).toBe(sum);
  });
});

describe('how many of one thing', () => {
  const times =
    'he Sound tunnel would be about 2 to 2.2 times as long as the East Tunnel, going by figures from Ada Brook and Ben Carr for the Sound tunnel.';

  it.each([
    ['how many East Tunnels is it?', `T${times}`],
    ['how many East Tunnels would you need to span the tunnel', `T${times}`],
    ['times longer than the East Tunnel?', `T${times}`],
    ['is it as long as two East Tunnels?', `Yes, by some of the figures: t${times}`],
    ['is it the length of two East Tunnels?', `Yes, by some of the figures: t${times}`],
    ['would it be longer than two East Tunnels?', `That depends on the figures: t${times}`],
    ['would it be longer than three East Tunnels?', `No, t${times}`],
    ['is it twice the size of the East Tunnel', `Yes, by some of the figures: t${times}`],
    ['twice as long as the East Tunnel?', `Yes, by some of the figures: t${times}`],
    ['East Tunnel vs. this tunnel: how many times longer is the tunnel?', `T${times}`],
  ])('%s', (question, result) => {
    expect(textsOf(question)[0]).toBe(result);
  });

  it('could be had for a sum, whatever that sum is for', () => {
    expect(textsOf('how many West Tunnels could you buy for $65bn?')).toEqual([
      "The Sound tunnel's cost of $65 billion (usual methods) would be about 9.3 times the West Tunnel's cost, though the figures cover different things (usual methods; whole project), going by a figure from Ada Brook for the Sound tunnel.",
      '$65 billion ÷ $7 billion = 9.29.',
    ]);
    expect(
      textsOf('Brook praised that West Tunnel. how many of those could you get for $65bn')[1],
    ).toBe('$65 billion ÷ $7 billion = 9.29.');
  });

  it('is not said across currencies, or of things that were not named', () => {
    expect(textsOf('how many West Tunnels could you buy for £65bn?')).toEqual([]);
    expect(textsOf('how many of those could you get for $65bn')).toEqual([]);
    expect(
      textsOf(
        'so the East Tunnel cost more than Westie. how many of those could you get for $65bn',
      ),
    ).toEqual([]);
    expect(textsOf("how many West Tunnels could you buy for the East Tunnel's £9bn?")[0]).toContain(
      'different currencies',
    );
  });
});

it("divides one's estimate by another's", () => {
  expect(textsOf("how many times higher is Carr's estimate than Brook's")[1]).toBe(
    '($12 billion to $15 billion) ÷ $8 billion = 1.5 to 1.88.',
  );
});
