import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createComputation } from '../../../../src/answer/figures/create-computation.ts';
import { aFigure, ask, soundTunnel, textsOf } from '../sound-tunnel.ts';

describe('a figure in another unit', () => {
  it.each([
    [
      'how long is the West Tunnel in miles?',
      'The West Tunnel is about 33.5 miles (53.85 kilometres) long.',
      '53.85 km ÷ 1.609 = 33.5 miles.',
    ],
    [
      'How many nautical miles long is the West Tunnel?',
      'The West Tunnel is about 29.1 nautical miles (53.85 kilometres) long.',
      '53.85 km ÷ 1.852 = 29.1 nautical miles.',
    ],
    [
      'West Tunnel depth in feet',
      'The West Tunnel is about 787 feet (240 metres) deep (deepest point below sea level).',
      '240 m × 3.281 = 787 feet.',
    ],
    [
      'how many feet below sea level is the East Tunnel',
      'The East Tunnel is about 377 feet (115 metres) deep (deepest point below sea level).',
      '115 m × 3.281 = 377 feet.',
    ],
    [
      'how many metres apart are the Twin Islands?',
      'The Twin Islands are 3,800 metres (3.8 kilometres) apart.',
      '3.8 km × 1,000 = 3,800 m.',
    ],
    [
      'how many kilometres is the rail gap between Far Town and Near Town',
      'Far Town is about 837 kilometres (520 miles) from Near Town.',
      '520 miles × 1.609 = 837 km.',
    ],
    [
      'how many tonnes does Mole weigh',
      'Mole weighs about 362 tonnes (797,000 pounds).',
      '797,000 lb ÷ 2,205 = 362 t.',
    ],
    [
      "diameter of the East Tunnel's railway bore in feet",
      "The East Tunnel's diameter (each railway bore) is about 25 feet (7.6 metres).",
      '7.6 m × 3.281 = 24.9 feet.',
    ],
    [
      'how big is North Province in acres',
      "North Province's area is about 4.45 million acres (18,000 square kilometres).",
      '18,000 km² × 247.1 = 4.45 million acres.',
    ],
    [
      'how fast is the current in the strait in knots',
      "The Ferry Strait's speed (northward current) is about 2.5 knots (4.6 kilometres an hour).",
      '4.6 km/h ÷ 1.852 = 2.48 knots.',
    ],
    [
      'how warm is the warmest water below Long Bridge in fahrenheit',
      "The Long Bridge's temperature (warmest water below) is about 54 °F (12 °C).",
      '12 °C × 1.8 + 32 = 53.6 °F.',
    ],
    [
      'how many months would the tunnel take to build',
      "The Sound tunnel's construction time would be 96 months (8 years), going by a figure from Ada Brook.",
      '8 years × 12 = 96 months.',
    ],
    [
      'how deep is the West Tunnel in fathoms',
      'The West Tunnel is about 131 fathoms (240 metres) deep (deepest point below sea level).',
      '240 m ÷ 1.829 = 131 fathoms.',
    ],
    [
      'wide of the strait in nm, im american',
      'The Ferry Strait is about 44 nautical miles (82 kilometres) wide (narrowest point).',
      '82 km ÷ 1.852 = 44.3 nautical miles.',
    ],
    [
      'West Tunnel length in miles not km',
      'The West Tunnel is about 33.5 miles (53.85 kilometres) long.',
      '53.85 km ÷ 1.609 = 33.5 miles.',
    ],
    [
      'diameter of Mole in metres',
      "Mole's inner tunnel diameter is about 3.7 metres (12 feet).",
      '12 feet ÷ 3.281 = 3.66 m.',
    ],
    [
      'rival plan trains, 350 km/h in mph?',
      "The Rival plan's speed (trains) would be about 217 miles an hour (350 kilometres an hour).",
      '350 km/h ÷ 1.609 = 217 mph.',
    ],
    [
      'boring machine 15 metres a day is how many feet',
      "A boring machine's speed (reasonable day) is about 49 feet a day (15 metres a day).",
      '15 m a day × 3.281 = 49.2 feet a day.',
    ],
  ])('%s', (question, result, sum) => {
    expect(textsOf(question)).toEqual([result, sum]);
  });

  it('is by another time where a number a year is asked for by the day', () => {
    const capacity = { quantity: 'capacity', value: 400, unit: 'million t/year', scope: 'freight' };
    const figures = [...soundTunnel.figures, aFigure({ entity: 'Sound tunnel', ...capacity })];
    const compute = createComputation({ ...soundTunnel, figures });
    for (const question of [
      '400 million tonnes a year sounds huge, how much is that a day',
      'how many tonnes a day is 400 million tonnes a year',
      '400 million tonnes a year in tonnes per day',
    ]) {
      expect(compute(question)).toMatchObject({
        sentences: [
          {
            text: "The Sound tunnel's capacity (freight) would be about 1.1 million tonnes a day (400 million tonnes a year).",
          },
          { text: '400 million t a year ÷ 365 = 1.1 million t a day.' },
        ],
      });
    }
  });

  it('is of what was promised where the question says so', () => {
    const speed = { entity: 'Long Bridge', quantity: 'speed', unit: 'mph', date: '2025' };
    const figures = [
      aFigure({ ...speed, value: 40, scope: 'cars on the bridge' }),
      aFigure({ ...speed, value: 155, scope: 'cars as promised' }),
    ];
    const compute = createComputation({ ...soundTunnel, figures });
    expect(compute('how fast were cars promised to go on the Long Bridge in km/h')).toMatchObject({
      sentences: [{ figures: [{ from: 155 }] }, {}],
    });
  });

  it('is that of a number that is the figure of what is proposed', () => {
    for (const question of [
      'how many miles is the proposed 112 km?',
      'whats 112km in miles',
      'How many miles would a 112-kilometre tunnel be?',
    ]) {
      expect(textsOf(question)).toEqual([
        'The Sound tunnel would be about 69.6 miles (112 kilometres) long, going by a figure from Ada Brook.',
        '112 km ÷ 1.609 = 69.6 miles.',
      ]);
    }
  });

  it('stays a range where figures differ, and names all who give them', () => {
    expect(textsOf('how long would it be in miles')).toEqual([
      'The Sound tunnel would be about 61 miles (98 kilometres) to 70 miles (112 kilometres) long, going by figures from Ada Brook and Ben Carr.',
      '(98 to 112 km) ÷ 1.609 = 60.9 to 69.6 miles.',
    ]);
  });

  it("is of whoever's figure the question names", () => {
    expect(textsOf("how long is Brook's tunnel in miles, according to Carr")[0]).toContain(
      'going by a figure from Ben Carr.',
    );
  });

  it('is of the newest where neither the question nor custom says which', () => {
    const compute = createComputation({
      ...soundTunnel,
      figures: [
        aFigure({ value: 10, scope: 'first phase', date: '2020' }),
        aFigure({ value: 20, scope: 'second phase', date: '2024-05' }),
        aFigure({ value: 30, scope: 'third phase', date: '2022' }),
      ],
    });
    expect(compute('East Tunnel in miles')).toMatchObject({
      sentences: [{ figures: [{ from: 20 }] }, {}],
    });
  });

  it('finds a scope by words of the same meaning', () => {
    expect(textsOf('how many miles of new tracks would the tunnel need')[0]).toContain(
      'The new railway of the Sound tunnel',
    );
  });

  it('is of the scope that the question names, else of the whole', () => {
    expect(textsOf('how long is the undersea part of the West Tunnel in miles')[0]).toBe(
      'The West Tunnel is about 14.5 miles (23.3 kilometres) long (under the sea).',
    );
    expect(textsOf('how many miles of new railway would the tunnel need')[0]).toBe(
      'The new railway of the Sound tunnel would be about 3,730 miles (6,000 kilometres) long, going by a figure from Ben Carr.',
    );
  });
});

describe('no conversion', () => {
  it.each([
    ['of a figure that has the unit already', 'how many km is the West Tunnel'],
    ['of a number that is no figure', 'how many miles is 37 km'],
    ['of a short number that is somebody else’s figure by chance', 'how many miles is 19 km'],
    ['of a wrong number for what is named', 'how many miles is the 60 km West Tunnel'],
    ['into what does not measure it', 'how many tonnes is the West Tunnel'],
    ['of money, for want of a rate', 'how much is $8bn in euros'],
    ['of years of building into minutes', 'how many minutes would the tunnel take to build'],
    ['of how long something took where that is not asked', 'how many months is the West Tunnel'],
    ['for a year that nothing is of', 'how long is the West Tunnel in miles in 2025'],
    [
      'of the water above where the depth of a tunnel is asked',
      'how deep would the tunnel be in feet',
    ],
    ['into two units at once', 'West Tunnel km and miles'],
  ])('%s', (_, question) => {
    expect(ask(question)).toBeUndefined();
  });
});

it('gives back the figure when its result is converted back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), (tenths) => {
      const kilometres = tenths / 10;
      const there = convertLength(kilometres, 'km', 'miles');
      const back = convertLength(there, 'mi', 'kilometres');
      expect(Math.abs(back - kilometres) / kilometres).toBeLessThan(0.011);
    }),
  );
});

/** The number that a length comes to in another unit, as the sum shows it. */
function convertLength(value: number, unit: string, asked: string): number {
  const figures = [aFigure({ value, unit })];
  const computation = createComputation({ ...soundTunnel, figures })(`East Tunnel in ${asked}`);
  const sum = computation?.kind === 'computed' ? computation.sentences[1]?.text : '';
  return Number(/= ([\d,.]*\d)/u.exec(sum ?? '')?.[1]?.replaceAll(',', ''));
}
