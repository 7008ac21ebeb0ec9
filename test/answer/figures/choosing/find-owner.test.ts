import { describe, expect, it } from 'vitest';
import { findOwner } from '../../../../src/answer/figures/choosing/find-owner.ts';
import { createFacts } from '../../../../src/answer/figures/facts.ts';
import { aFigure, soundFacts, soundTunnel } from '../sound-tunnel.ts';

const one = (value: number, unit: string) => ({ from: value, to: value, unit });

describe('whose an amount without a name is', () => {
  it.each([
    ['what the knowledge is about, before others', one(112, 'km'), [], 'Sound tunnel'],
    ['the only one with three digits', one(53.85, 'km'), [], 'West Tunnel'],
    ['nobody’s, with two digits', one(19, 'km'), [], undefined],
    ['nobody’s, where no figure is the same', one(37.5, 'km'), [], undefined],
    ['whose words the question has', one(350, 'km/h'), ['rival', 'trains'], 'Rival plan'],
    ['nobody’s, where no word tells', one(350, 'km/h'), ['snail'], undefined],
  ])('%s', (_, amount, content, owner) => {
    expect(findOwner(amount, content, soundFacts)).toBe(owner);
  });

  it('what the subject is named after, even with two digits', () => {
    const figure = aFigure({
      entity: 'Sound',
      quantity: 'width',
      value: 82,
      scope: 'narrowest point',
    });
    const facts = createFacts({ ...soundTunnel, figures: [...soundTunnel.figures, figure] });
    expect(findOwner(one(82, 'km'), [], facts)).toBe('Sound');
  });
});
