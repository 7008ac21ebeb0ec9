import { describe, expect, it } from 'vitest';
import { createComputation } from '../../../../src/answer/figures/create-computation.ts';
import { ask, soundTunnel, textsOf } from '../sound-tunnel.ts';

describe('two costs by length', () => {
  it('of one money are divided, the dearer by the cheaper', () => {
    const [text, sum] = textsOf('does the West Tunnel cost more per km than the East Tunnel?');
    expect(text).toBe(
      "The East Tunnel's cost per kilometre of $280 million is about 2.2 times the West Tunnel's cost per kilometre of about $130 million.",
    );
    expect(sum).toBe('($14 billion ÷ 50 km) ÷ ($7 billion ÷ 53.85 km) = 2.2.');
  });

  it('are the same whichever is named first', () => {
    const one = textsOf('cost per km of the West Tunnel compared with the East Tunnel');
    expect(one).toEqual(textsOf('cost per km of the East Tunnel compared with the West Tunnel'));
    expect(one).not.toEqual([]);
  });

  it('that cover different things are shown, but not compared', () => {
    const computation = ask('is the Sound tunnel cheaper per km than the West Tunnel?');
    expect(computation).toMatchObject({ kind: 'incomparable' });
    expect(textsOf('is the Sound tunnel cheaper per km than the West Tunnel?')[0]).toContain(
      'cannot be compared: the figures cover different things (tunnel only; whole project)',
    );
  });

  it.each([
    ['by passenger', 'does the West Tunnel cost more per passenger than the East Tunnel?'],
    ['for a reason', 'why does the West Tunnel cost less per km than the East Tunnel?'],
    ['without a cost', 'cost per km of the Long Bridge compared with the East Tunnel'],
  ])('%s are left to others', (_, question) => {
    expect(ask(question)).toBeUndefined();
  });

  it('rest on figures', () => {
    const compute = createComputation({ ...soundTunnel, figures: [] });
    expect(compute('does the West Tunnel cost more per km than the East Tunnel?')).toBeUndefined();
  });
});
