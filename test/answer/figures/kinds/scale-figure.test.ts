import { describe, expect, it } from 'vitest';
import { ask, textsOf } from '../sound-tunnel.ts';

describe('a part or a multiple of a figure', () => {
  it.each([
    ['half the length of the East Tunnel', '50 km ÷ 2 = 25 km.'],
    ['what is a quarter of the East Tunnel in miles?', '50 km (31.07 miles) ÷ 4 = 7.77 miles.'],
    ['twice the depth of the West Tunnel', '240 m × 2 = 480 m.'],
  ])('%s', (question, sum) => {
    expect(textsOf(question)[1]).toBe(sum);
  });

  it('of what is only proposed would be', () => {
    expect(textsOf('half the length of the Sound tunnel')[0]).toMatch(
      /^Half of the Sound tunnel's length would be 49 to 56 kilometres/u,
    );
  });

  it.each([
    ['of a year', 'what is half the age of the East Tunnel?'],
    ['of nothing that is measured', 'half the East Tunnel'],
    ['that somebody did', 'half of the East Tunnel was dug by whom in km'],
  ])('%s is left to others', (_, question) => {
    expect(ask(question)).toBeUndefined();
  });
});
