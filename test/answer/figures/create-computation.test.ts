import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createComputation } from '../../../src/answer/figures/create-computation.ts';
import { arbitraryText } from '../../arbitraries.ts';
import { evaluateSum } from './evaluate-sum.ts';
import { aFigure, ask, soundTunnel, textsOf } from './sound-tunnel.ts';

/** Questions of every kind that are worked out. */
const computed = [
  'how long is the West Tunnel in miles?',
  'is 112 km about 70 miles?',
  'what is $8 billion spread over 8 years?',
  'how many metres apart are the Twin Islands?',
  'how many miles is the proposed 112 km?',
  'which is longer, the East Tunnel or the West Tunnel?',
  'is the West Tunnel deeper than the East Tunnel?',
  'how much longer is the West Tunnel than the East Tunnel?',
  'how many times as long as the East Tunnel is the proposed tunnel?',
  'is the West Tunnel twice as deep as the East Tunnel?',
  'what share of the East Tunnel is under the sea?',
  'by what percentage is $8bn below $65bn?',
  'what does $8bn over 112 km come to per kilometre?',
  'cost per mile of the West Tunnel',
  'how much would 112 km cost at $10 million a mile?',
  'at 15 m a day how long would one machine need for 112 km?',
  'how fast would it have to be dug to be done in 8 years?',
  'how old was the idea in 2025?',
  'how many years between the opening of the East Tunnel and the West Tunnel?',
];

/** Questions that have an answer, or none, but nothing to work out. */
const notComputed = [
  'how long is the West Tunnel?',
  'how long would the tunnel be?',
  'who built the longest tunnel',
  'what happened in 2007',
  'when did the East Tunnel open?',
  'where does the tunnel begin',
  'is the tunnel longer than people think?',
  'why is it longer than the strait is wide?',
  'is there any tunnel longer than 100 km?',
  'which tunnel is the longest',
  'how deep is the East Tunnel?',
  'how many people died in the West Tunnel',
  'what would the tunnel cost',
  'how much would it cost',
  'is 8 billion realistic',
  'is 8 billion dollars enough for 112 km',
  '65 billion vs 8 billion',
  '112 km 8 billion 8 years',
  'how many kilometres is a mile',
  'convert 10 miles to km',
  'how many miles of tunnel have been dug',
  'how far is Far Town from Near Town in miles',
  'how does it compare with the East Tunnel',
  'compare the East Tunnel and the West Tunnel',
  'what is the difference between Mole and a boring machine',
  'is the Digging Guild cheaper than others',
  'how can Brook make it eight times cheaper',
  'does Mole really dig a mile a week',
  'how many million dollars per mile does the Digging Guild need',
  'how much did the East Tunnel go over budget',
  'by what percentage did the East Tunnel go over budget',
  'how old is Ada Brook',
  'how old is the idea',
  'how long did the West Tunnel take to build',
  'how many years did the West Tunnel take',
  'would it be faster than flying',
  'is a tunnel cheaper than a bridge',
  'would a bridge be cheaper than the tunnel?',
  'is the tunnel safer than a ferry',
  'how long would the train ride take',
  'how many trains a day would run',
  'how many passengers per year would use it',
  'how cold is it in celsius',
  'how many metres of ice',
  'is the ice thicker than a metre',
  'is Brook richer than Carr',
  'who is older, Brook or Carr?',
  'which is better, a bridge or a tunnel?',
  'how much more did it cost than planned',
  'how many times has Brook met Carr',
  'how many times has this been proposed',
  'how often do trains run in the East Tunnel',
  'twice as long as what?',
  'what share of the cost would each country pay',
  'what fraction of world trade',
  'cost per passenger',
  'price per tonne',
  'how much is 8 billion dollars in rubles',
  'how many years until it opens',
  'what was proposed 100 years ago',
  'how many tonnes of rock would be dug',
  'what if the tunnel were twice as long',
  'has anyone tunnelled deeper than the strait',
  'is 112 km long',
  'is it 112 km or 98',
  'why 112 km',
  'how many km',
  'is the East Tunnel deeper in the middle than at the ends',
  'how much longer will the talks take',
  'how much deeper do they have to dig',
  'at what speed do trains run in the East Tunnel',
  'how fast can Mole dig',
  'is Mole faster than a snail',
  'would the tunnel be twice as long as the others',
  'is the proposed tunnel longer than any other tunnel',
  'would it be longer than the East Tunnel and the West Tunnel combined',
  'does Brook think the East Tunnel is longer than the West Tunnel',
  'is the East Tunnel not longer than the West Tunnel',
  'should the tunnel be longer than the East Tunnel',
];

it.each(computed)('works out: %s', (question) => {
  expect(ask(question)?.kind).toBe('computed');
});

it.each(notComputed)('leaves to others: %s', (question) => {
  expect(ask(question)).toBeUndefined();
});

describe('a computation', () => {
  it.each(computed)('cites its figures with every sentence: %s', (question) => {
    const computation = ask(question);
    const sentences = computation?.kind === 'computed' ? computation.sentences : [];
    expect(sentences).toHaveLength(2);
    for (const { figures } of sentences) {
      expect(figures.length).toBeGreaterThan(0);
      expect(soundTunnel.figures).toEqual(expect.arrayContaining([...figures]));
    }
  });

  it.each(computed)('shows a sum that is right: %s', (question) => {
    const { worked, shown } = evaluateSum(textsOf(question)[1] ?? '');
    expect(Math.abs(worked.from - shown.from)).toBeLessThanOrEqual(Math.abs(worked.from) * 0.011);
    expect(Math.abs(worked.to - shown.to)).toBeLessThanOrEqual(Math.abs(worked.to) * 0.011);
  });

  it.each(computed)('begins its sum with figures or numbers of the question: %s', (question) => {
    const computation = ask(question);
    const [result, sum] = computation?.kind === 'computed' ? computation.sentences : [];
    const known = [
      ...numbersOf(question.replaceAll('a mile', '1 mile').replace('a day', '1 day')),
      ...(result?.figures.flatMap(({ from, to }) => [from, to]) ?? []),
      // Both ends of what several figures say.
      ...(sum ? numbersOf(sum.text.replace(/^.*= /u, '')) : []),
    ];
    expect(known).toEqual(expect.arrayContaining([numbersOf(sum?.text ?? '')[0]]));
  });

  it('says for maintainers what was done with which figures', () => {
    expect(ask('how long is the West Tunnel in miles?')).toMatchObject({
      because:
        'A figure in another unit: West Tunnel, length, whole tunnel (knowledge/figures.yaml:3).',
    });
  });
});

const numbersOf = (text: string): readonly number[] =>
  (text.match(/\d[\d,]*(?:\.\d+)?/gu) ?? []).map((number) => Number(number.replaceAll(',', '')));

describe('whatever the question', () => {
  it('throws nothing', () => {
    const word = fc.constantFrom(...computed.flatMap((question) => question.split(' ')));
    const mixed = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.oneof(arbitraryText(), mixed), (question) => {
        expect(() => ask(question)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...computed), (question) => {
        expect(createComputation(soundTunnel)(question)).toEqual(ask(question));
      }),
    );
  });

  it('is not computed with a word that nothing accounts for', () => {
    const word = fc.constantFrom('allegedly', 'not', 'Venus', 'ticket', 'moon', 'people', 'why');
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...computed), word, place, (question, extra, share) => {
        const words = question.split(' ');
        const asked = words.toSpliced(Math.round(share * words.length), 0, extra).join(' ');
        expect(ask(asked)).toBeUndefined();
      }),
    );
  });

  it('is not computed without a name or number that is known', () => {
    const compute = createComputation({ ...soundTunnel, figures: [] });
    for (const question of computed) expect(compute(question)).toBeUndefined();
  });
});

describe('a question', () => {
  it('may be wrapped in chat', () => {
    const bare = textsOf('how long is the West Tunnel in miles');
    expect(
      textsOf('hey all, quick question: how long is the West Tunnel in miles? thanks'),
    ).toEqual(bare);
    expect(textsOf('HOW LONG IS THE WEST TUNNEL IN MILES??')).toEqual(bare);
  });

  it('means what the knowledge is about by the tunnel, and by it would', () => {
    const named = textsOf('how long would the Sound tunnel be in miles');
    expect(named).not.toEqual([]);
    expect(textsOf('how long would the proposed rail tunnel be in miles')).toEqual(named);
    expect(textsOf('how long would it be in miles')).toEqual(named);
    expect(textsOf('how long is it in miles')).toEqual([]);
  });

  it('means nothing by the tunnel where the knowledge is about no entity', () => {
    const subject = { name: 'something else', examples: [] };
    const compute = createComputation({ ...soundTunnel, subject });
    expect(compute('how long would the tunnel be in miles')).toBeUndefined();
  });

  it('of more than 300 characters is not read', () => {
    const long = `how long is the West Tunnel in miles${' please'.repeat(60)}`;
    expect(ask(long)).toBeUndefined();
  });
});

it('takes the newest alone of what changes with time', () => {
  const residents = {
    entity: 'Far Town',
    quantity: 'population',
    unit: 'people',
    scope: 'residents',
  };
  const compute = createComputation({
    ...soundTunnel,
    figures: [
      aFigure({ ...residents, value: 115, date: '2010' }),
      aFigure({ ...residents, value: 83, date: '2020' }),
      aFigure({ ...residents, value: 168, date: '2020', entity: 'North Province' }),
    ],
  });
  const computation = compute('is the population of Far Town larger than that of North Province');
  expect(computation?.kind === 'computed' && computation.sentences[1]?.text).toBe('168 − 83 = 85.');
});
