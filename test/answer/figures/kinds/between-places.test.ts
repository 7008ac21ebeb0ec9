import { expect, it } from 'vitest';
import { createComputation } from '../../../../src/answer/figures/create-computation.ts';
import { aFigure, soundTunnel } from '../sound-tunnel.ts';

const apart = aFigure({
  entity: 'Far Town',
  quantity: 'distance',
  value: 180,
  scope: 'to North Province',
});
const compute = createComputation({ ...soundTunnel, figures: [apart] });
const textOf = (question: string) => {
  const computation = compute(question);
  return computation?.kind === 'computed' ? computation.sentences[0]?.text : undefined;
};

it('says how far two places are apart, whichever is named first', () => {
  const text = 'Far Town is about 112 miles (180 kilometres) from North Province.';
  expect(textOf('how far is it in miles from Far Town to North Province?')).toBe(text);
  expect(textOf('distance between North Province and Far Town in miles')).toBe(text);
});

it('gives another unit in brackets where the figure has the one that is wanted', () => {
  expect(textOf('Far Town to North Province is how many km?')).toBe(
    'Far Town is 180 kilometres (about 112 miles) from North Province.',
  );
});

it('leaves to others what has no figure or asks for more', () => {
  expect(textOf('how far is it in miles from Far Town to the East Tunnel?')).toBeUndefined();
  expect(textOf('who walked the miles from Far Town to North Province?')).toBeUndefined();
});
