import { describe, expect, it } from 'vitest';
import { ask, textsOf } from '../sound-tunnel.ts';

describe('a share', () => {
  it.each([
    [
      'what share of the East Tunnel is under the sea',
      "76 percent of the East Tunnel's length is under the sea.",
      '38 km ÷ 50 km = 76 percent.',
    ],
    [
      'What percentage of the West Tunnel runs under the sea?',
      "About 43.3 percent of the West Tunnel's length is under the sea.",
      '23.3 km ÷ 53.85 km = 43.3 percent.',
    ],
    [
      'what percentage of $65bn is $8bn',
      "The Sound tunnel's cost of $8 billion (tunnel only) would be about 12.3 percent of its cost of $65 billion (usual methods), going by figures from Ada Brook.",
      '$8 billion ÷ $65 billion = 12.3 percent.',
    ],
    [
      "what fraction of the West Tunnel's length is the East Tunnel",
      "The East Tunnel's length is about 92.9 percent of the West Tunnel's.",
      '50 km ÷ 53.85 km = 92.9 percent.',
    ],
    [
      "what share of the East Tunnel's cross-section is Mole's",
      "Mole's cross-section is about 23.2 percent of the East Tunnel's cross-section (each railway bore), as the squares of the diameters.",
      '(12 feet ÷ 7.6 m (24.93 feet))² = 23.2 percent.',
    ],
  ])('%s', (question, result, sum) => {
    expect(textsOf(question)).toEqual([result, sum]);
  });
});

describe('a difference in percent', () => {
  it.each([
    [
      'by what percentage is $8bn below $65bn',
      "The Sound tunnel's cost of $8 billion (tunnel only) would be about 87.7 percent lower than its cost of $65 billion (usual methods), going by figures from Ada Brook.",
      '($65 billion − $8 billion) ÷ $65 billion = 87.7 percent.',
    ],
    [
      'by what percentage is the West Tunnel longer than the East Tunnel?',
      'The West Tunnel is 7.7 percent longer than the East Tunnel.',
      '(53.85 km − 50 km) ÷ 50 km = 7.7 percent.',
    ],
  ])('%s', (question, result, sum) => {
    expect(textsOf(question)).toEqual([result, sum]);
  });
});

describe('no share', () => {
  it.each([
    ['of what has no such part', 'what share of the Long Bridge is under the sea'],
    ['of one thing alone', 'what share of the cost would each country pay'],
    ['of what is not measured', 'what percentage of the East Tunnel is wet'],
    [
      'where figures differ on which is more',
      'by what percentage is the tunnel longer than 100 km',
    ],
  ])('%s', (_, question) => {
    expect(ask(question)).toBeUndefined();
  });
});

it('does not take two shares that are compared for one', () => {
  expect(
    textsOf('is a larger share of the West Tunnel than of the East Tunnel under the sea?'),
  ).toEqual([]);
});
