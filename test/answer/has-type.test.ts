import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasType } from '../../src/answer/has-type.ts';
import { arbitraryText } from '../arbitraries.ts';

const types = [
  ...(['person', 'place', 'date', 'duration'] as const),
  ...(['money', 'number', 'reason', 'any'] as const),
];

describe('finds what is asked for in a sentence', () => {
  it.each([
    ['person', 'The envoy Kirill Dmitriev wrote it.', 'The envoy wrote it.'],
    ['person', 'The plan of Elon de Musk is new.', 'The plan of Moscow is new.'],
    ['person', 'It was King Edward.', 'It was new.'],
    ['place', 'It comes out at Cape Dezhnev.', 'It comes out at last.'],
    ['place', 'Trains leave from the old port of Nome.', 'Trains leave from there.'],
    ['date', 'It opened in 1994.', 'It is 112 km long.'],
    ['date', 'He wrote in October.', 'He wrote at night.'],
    ['date', 'It opened on 6 May.', 'It May open.'],
    ['person', 'Kirill Dmitriev wrote it.', 'The Fund wrote it.'],
    ['date', 'An idea of the 19th century.', 'An idea of the Tsar.'],
    ['duration', 'Digging takes 8 years.', 'Digging takes long.'],
    ['duration', 'Digging takes several months.', 'Digging takes 8 machines.'],
    ['duration', 'Digging takes eight and a half years.', 'Digging is new.'],
    ['money', 'It costs $8 billion.', 'It costs a lot.'],
    ['money', 'It costs 65 billion roubles.', 'It is 65 km long.'],
    ['number', 'It is 112 km long.', 'It is long.'],
    ['number', 'Two islands lie in it.', 'Islands lie in it.'],
    ['reason', 'It stopped because of the war.', 'It stopped in the war.'],
    ['reason', 'It was dug to avoid storms.', 'It was dug in storms.'],
  ] as const)('%s: %s', (type, sentence, without) => {
    expect(hasType(sentence, type, '')).toBe(1);
    expect(hasType(without, type, '')).toBe(0);
  });
});

it('does not count what the question itself names', () => {
  expect(hasType('In 1994 it was new.', 'date', 'What happened in 1994?')).toBe(0);
  expect(hasType('In 1994, after 1987, it was new.', 'date', 'What happened in 1994?')).toBe(1);
  expect(hasType('The envoy Kirill Dmitriev wrote.', 'person', 'Who is Kirill Dmitriev?')).toBe(0);
});

it('takes half of any sentence where anything will do', () => {
  expect(hasType('It is long.', 'any', 'Is it long?')).toBe(0.5);
});

it('always gives 0, ½ or 1, and the same again', () => {
  fc.assert(
    fc.property(
      arbitraryText(),
      arbitraryText(),
      fc.constantFrom(...types),
      (sentence, ask, type) => {
        const found = hasType(sentence, type, ask);
        expect(type === 'any' ? [0.5] : [0, 1]).toContain(found);
        expect(hasType(sentence, type, ask)).toBe(found);
        expect(hasType(sentence, type, sentence)).toBe(type === 'any' ? 0.5 : 0);
      },
    ),
  );
});
