import { describe, expect, it } from 'vitest';
import { createComputation } from '../../../../src/answer/figures/create-computation.ts';
import { aFigure, ask, soundTunnel, textsOf } from '../sound-tunnel.ts';

describe('three and more', () => {
  it('are put in the order that was asked for, each with its figure', () => {
    expect(
      textsOf('which is longest, the East Tunnel, the Long Bridge or the West Tunnel?'),
    ).toEqual([
      'By length, longest first: the West Tunnel (53.85 kilometres), the East Tunnel (50 kilometres) and the Long Bridge (19 kilometres).',
      '53.85 km > 50 km > 19 km.',
    ]);
    expect(
      textsOf('sort the East Tunnel, the Long Bridge and the West Tunnel, shortest first')[1],
    ).toBe('19 km < 50 km < 53.85 km.');
  });

  it('of which one is only planned, are said so', () => {
    expect(
      textsOf('which is longer, the East Tunnel, the West Tunnel or the Sound tunnel?')[0],
    ).toContain('the Sound tunnel (98 to 112 kilometres, only planned)');
  });

  it('that do not measure alike are not put in order', () => {
    const computation = ask('sort the Sound tunnel, the East Tunnel and the West Tunnel by cost');
    expect(computation).toMatchObject({ kind: 'incomparable' });
  });

  it.each([
    ['without a quantity', 'sort the East Tunnel, the West Tunnel and the Long Bridge'],
    ['added up', 'are the East Tunnel, Long Bridge and Sound tunnel together longer than that?'],
    [
      'with a word left over',
      'which is the longest for cyclists, the East Tunnel, the West Tunnel or the Long Bridge?',
    ],
  ])('%s are left to others', (_, question) => {
    expect(ask(question)).toBeUndefined();
  });
});

it('says that ranges overlap, not which is more', () => {
  const [east, west, bridge] = [
    aFigure({ from: 30, to: 50 }),
    aFigure({ entity: 'West Tunnel', value: 45 }),
    aFigure({ entity: 'Long Bridge', value: 19 }),
  ];
  const compute = createComputation({ ...soundTunnel, figures: [east, west, bridge] });
  const computation = compute('which is longest, the East Tunnel, West Tunnel or Long Bridge?');
  expect(computation?.kind === 'computed' && computation.sentences[1]?.text).toBe(
    '45 km overlaps or equals (30 to 50 km) > 19 km.',
  );
});
