import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseOptions, usage } from '../../../bench/speed/parse-options.ts';

const parse = (line: string) => parseOptions(line.split(' ').filter((word) => word !== ''));

it.each([
  ['peers ../a', { kind: 'peers', folder: '../a', questions: Number.MAX_SAFE_INTEGER, rounds: 3 }],
  ['shipped', { kind: 'shipped', knowledge: 'knowledge', questions: 1000, rounds: 3 }],
  ['growth', { kind: 'growth', knowledge: 'knowledge', passages: 20_000, rounds: 3 }],
  ['start', { kind: 'start', knowledge: 'knowledge', rounds: 20 }],
  ['replay', { kind: 'replay', knowledge: 'knowledge', answers: 100_000, processes: 4 }],
])('measures as issued where only "%s" is said', (line, options) => {
  expect(parse(line)).toEqual(options);
});

it('takes options before and after the name', () => {
  expect(parse('--rounds 1 growth --passages 5000 --plot g.svg --knowledge k')).toEqual({
    kind: 'growth',
    knowledge: 'k',
    passages: 5000,
    plot: 'g.svg',
    rounds: 1,
  });
});

it('shows the help whatever else is said', () => {
  expect(parse('peers a b --help')).toEqual({ kind: 'help' });
});

it.each([
  ['', 'Say what to measure'],
  ['speed', '"speed" cannot be measured'],
  ['constructor', '"constructor" cannot be measured'],
  ['peers', 'Give the folder of a set'],
  ['peers a b', '"b" is one too many'],
  ['start a', '"a" is one too many'],
  ['start --plot g.svg', '--plot does not go with start'],
  ['peers a --knowledge k', '--knowledge does not go with peers'],
  ['start --rounds 0', '--rounds takes a number from 1 on'],
  ['start --rounds 1.5', '--rounds takes a whole number'],
  ['start --rounds many', '--rounds takes a number'],
  ['start --colour', "Unknown option '--colour'"],
  ['start --rounds', "'--rounds <value>' argument missing"],
])('says what is wrong with "%s" on one line', (line, message) => {
  const options = parse(line);
  expect(options).toEqual({ kind: 'mistake', message: expect.stringContaining(message) });
  expect('message' in options && options.message).toMatch(/^[^\n]+; see --help\.$/u);
});

it('never throws', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom('peers', 'start', '--rounds', '--rounds=2', '--', '-h', '--plot='),
  );
  fc.assert(
    fc.property(fc.array(word), (args) => {
      expect(parseOptions(args).kind).toMatch(
        /^(?:help|mistake|peers|shipped|growth|start|replay)$/u,
      );
    }),
  );
});

it('explains every measurement and option in under 80 columns', () => {
  for (const word of ['peers DIR', 'shipped', 'growth', 'start', 'replay', '--knowledge'])
    expect(usage).toContain(word);
  for (const name of ['questions', 'rounds', 'passages', 'plot', 'answers', 'processes'])
    expect(usage).toContain(`--${name} `);
  expect(usage.split('\n').filter((line) => line.length >= 80)).toEqual([]);
});
