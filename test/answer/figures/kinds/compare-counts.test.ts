import { describe, expect, it } from 'vitest';
import { createComputation } from '../../../../src/answer/figures/create-computation.ts';
import { aFigure, soundTunnel } from '../sound-tunnel.ts';

describe('what is counted, and what is worth', () => {
  const compute = createComputation({
    subject: soundTunnel.subject,
    glossary: {
      ...soundTunnel.glossary,
      entities: [
        ...soundTunnel.glossary.entities,
        { name: 'seals', kind: 'term', also: ['seal'] },
        { name: 'whales', kind: 'term', also: ['whale'] },
      ],
    },
    figures: [
      ...soundTunnel.figures,
      ...[
        { entity: 'seals', value: 90, scope: 'passing the Ferry Strait' },
        { entity: 'whales', value: 20, scope: 'passing the Ferry Strait' },
        { entity: 'East Tunnel', value: 4, scope: 'stations planned' },
        { entity: 'West Tunnel', value: 7, scope: 'stations planned' },
      ].map((one) => aFigure({ ...one, quantity: 'count', unit: 'items' })),
      aFigure({
        entity: 'Digging Guild',
        quantity: 'value',
        value: 7,
        unit: 'USD billion',
        scope: 'valuation',
        date: '2024',
      }),
    ],
  });
  const textOf = (question: string) => {
    const computation = compute(question);
    return computation?.kind === 'computed' ? computation.sentences[0]?.text : undefined;
  };

  it.each([
    [
      'are there more whales or more seals in the strait, and by how many?',
      "Seals' number (passing the Ferry Strait) is higher than whales', by 70.",
    ],
    [
      'are there more seals than whales',
      "Yes, seals' number (passing the Ferry Strait) is higher than whales', by 70.",
    ],
    [
      'how many more stations does the West Tunnel have than the East Tunnel',
      "The West Tunnel's number of stations (stations planned) is 3 higher than the East Tunnel's.",
    ],
    [
      "would Brook's tunnel cost more than the Digging Guild is worth?",
      "Yes, the Sound tunnel's cost (tunnel only) would be higher than Digging Guild's value (valuation), by $1 billion to $8 billion, going by figures from Ada Brook and Ben Carr for the Sound tunnel.",
    ],
  ])('%s', (question, text) => {
    expect(textOf(question)).toBe(text);
  });

  it('names every figure where it depends on whose is taken', () => {
    expect(textOf('is the tunnel dearer than the Digging Guild is worth')).toMatch(/^Yes/u);
    expect(textOf('is the Digging Guild worth less than the West Tunnel cost')).toBe(
      'There is no difference: $7 billion for both.',
    );
  });

  it('counts nothing that is not named', () => {
    expect(textOf('does the West Tunnel have more than the East Tunnel')).toBeUndefined();
    expect(textOf('are there more seals than bears')).toBeUndefined();
    expect(textOf('is the West Tunnel longer than the East Tunnel in the strait')).toBeUndefined();
  });
});

it('takes no building time for the time of a crossing', () => {
  const [tunnel, ...others] = soundTunnel.glossary.entities;
  const entities = tunnel ? [{ ...tunnel, also: ['Sound crossing'] }, ...others] : [];
  const known = createComputation({
    ...soundTunnel,
    glossary: { ...soundTunnel.glossary, entities },
  });
  expect(known('would it take longer to build than the East Tunnel?')).toBeDefined();
  expect(known('would it take longer to cross than the East Tunnel?')).toBeUndefined();
});
