import { describe, expect, it } from 'vitest';
import { textsOf } from '../sound-tunnel.ts';

describe('what "it" is compared with one thing', () => {
  const longerThanEast =
    'he Sound tunnel would be longer than the East Tunnel, by 48 to 62 kilometres (29.8 to 38.5 miles), going by figures from Ada Brook and Ben Carr for the Sound tunnel.';

  it.each([
    ['is it longer than the East Tunnel?', `Yes, t${longerThanEast}`],
    ['which is longer, it or the East Tunnel?', `T${longerThanEast}`],
    ['any longer than the East Tunnel?', `Yes, t${longerThanEast}`],
    ['is it bigger than the East Tunnel', `Yes, t${longerThanEast}`],
    [
      'how many metres longer than the East Tunnel is it',
      'The Sound tunnel would be about 48,000 to 62,000 metres (48 to 62 kilometres) longer than the East Tunnel, going by figures from Ada Brook and Ben Carr for the Sound tunnel.',
    ],
    [
      'is the East Tunnel longer than it?',
      'No, the East Tunnel is shorter than the Sound tunnel would be, by 48 to 62 kilometres (29.8 to 38.5 miles), going by figures from Ada Brook and Ben Carr for the Sound tunnel.',
    ],
    [
      'how much longer is this thing than the water it is going under',
      'The Sound tunnel would be 16 to 30 kilometres (9.9 to 19 miles) longer than the Ferry Strait is wide (narrowest point), going by figures from Ada Brook and Ben Carr for the Sound tunnel.',
    ],
  ])('%s', (question, result) => {
    expect(textsOf(question)[0]?.replace('about ', '')).toBe(result.replace('about ', ''));
  });

  it.each([
    'was it longer than the East Tunnel?',
    'is it true that it is longer than the East Tunnel',
    'does it take longer to cross than the East Tunnel?',
    'does it take twice as long to build the East Tunnel?',
    'is it better than the East Tunnel',
    'why is it longer than the East Tunnel',
    'is it safer than the East Tunnel or the West Tunnel',
  ])('leaves alone: %s', (question) => {
    expect(textsOf(question)).toEqual([]);
  });
});

it('stands for nothing where both that are compared are named', () => {
  expect(textsOf('is it so that the West Tunnel is longer than the East Tunnel')[0]).toBe(
    'Yes, the West Tunnel is longer than the East Tunnel, by 3.85 kilometres (2.4 miles).',
  );
});

it('takes the place of what takes long to build', () => {
  expect(textsOf('does it take longer to build than the East Tunnel?')[0]).toMatch(
    /^Yes, the Sound tunnel's construction time would be longer/u,
  );
});
