import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOptions, usage } from '../../../bench/evaluate/parse-options.ts';

const parse = (line: string) => parseOptions(line.split(' ').filter((word) => word !== ''));

describe('a set', () => {
  it('is measured as the engine stands where nothing else is said', () => {
    expect(parse('../sets/a')).toEqual({
      kind: 'set',
      folder: '../sets/a',
      out: undefined,
      perturb: undefined,
      calibrate: { kind: 'none' },
    });
  });

  it('takes a file for the results, another set for the cuts, and a way to write questions', () => {
    expect(parse('a --out r.jsonl --calibrate ../b --perturb typo')).toEqual({
      kind: 'set',
      folder: 'a',
      out: 'r.jsonl',
      perturb: 'typo',
      calibrate: { kind: 'other', folder: '../b' },
    });
  });

  it('is calibrated by halves with half, and on a folder of that name with ./half', () => {
    expect(parse('a --calibrate half')).toMatchObject({ calibrate: { kind: 'half' } });
    expect(parse('a --calibrate ./half')).toMatchObject({
      calibrate: { kind: 'other', folder: './half' },
    });
  });
});

describe('a file of questions', () => {
  it('is asked of ./knowledge where no other is named', () => {
    expect(parse('--questions q.jsonl')).toEqual({
      kind: 'questions',
      file: 'q.jsonl',
      knowledge: 'knowledge',
      verbose: false,
    });
    expect(parse('--questions q.jsonl --knowledge k --verbose')).toEqual({
      kind: 'questions',
      file: 'q.jsonl',
      knowledge: 'k',
      verbose: true,
    });
  });
});

it('shows the help whatever else is said', () => {
  expect(parse('a b --help')).toEqual({ kind: 'help' });
  expect(parse('-h')).toEqual({ kind: 'help' });
});

it.each([
  ['', 'Give the folder of a set, or --questions FILE'],
  ['a b', '"b" is one too many'],
  ['a --questions q', 'Give either a set or --questions, not both'],
  ['--questions q --out r', '--out goes with a set'],
  ['--questions q --calibrate half', '--calibrate goes with a set'],
  ['--questions q --perturb typo', '--perturb goes with a set'],
  ['a --knowledge k', '--knowledge goes with --questions'],
  ['a --verbose', '--verbose goes with --questions'],
  ['a --perturb upper', '--perturb takes typo, lower or chatty, not "upper"'],
  ['a --perturb constructor', 'not "constructor"'],
  ['a --colour', "Unknown option '--colour'"],
  ['a --out', "'--out <value>' argument missing"],
])('says what is wrong with "%s" on one line', (line, message) => {
  const options = parse(line);
  expect(options).toEqual({ kind: 'mistake', message: expect.stringContaining(message) });
  expect('message' in options && options.message).toMatch(/^[^\n]+; see --help\.$/u);
});

it('never throws', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom('--out', '--perturb=typo', '--questions', '--', '-h', '--calibrate='),
  );
  fc.assert(
    fc.property(fc.array(word), (args) => {
      expect(parseOptions(args).kind).toMatch(/^(?:help|set|questions|mistake)$/u);
    }),
  );
});

it('explains every option in under 80 columns', () => {
  for (const name of ['out', 'calibrate', 'perturb', 'questions', 'knowledge', 'verbose']) {
    expect(usage).toContain(`--${name}`);
  }
  expect(usage.split('\n').filter((line) => line.length >= 80)).toEqual([]);
});
