import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toText } from '#core';
import { arbitraryReply } from './arbitraries.ts';
import {
  aChoice,
  aCitedSentence,
  aClosest,
  aGap,
  anAnswer,
  anOutOfScope,
  aSentence,
} from './builders.ts';

const one = aCitedSentence({ text: 'One.', citations: [1, 2], passage: 'a/a#one' });
const two = aCitedSentence({ text: 'Two.', citations: [2], passage: 'a/a#one' });
const other = aCitedSentence({ text: 'Other.', citations: [3], passage: 'b/b#other' });
const point = aCitedSentence({ text: 'Point.', citations: [1], layout: 'point' });

describe('the plain text of an answer', () => {
  test('is its sentences, each with its marks right behind it', () => {
    expect(toText(anAnswer({ sentences: [one, two, other] }))).toBe('One.[1][2] Two.[2] Other.[3]');
  });

  test('has points of a list on lines of their own', () => {
    expect(toText(anAnswer({ sentences: [one, point, point, two] }))).toBe(
      'One.[1][2]\n- Point.[1]\n- Point.[1]\nTwo.[2]',
    );
  });

  test('has neither sources nor questions to ask next', () => {
    const text = toText(anAnswer());
    expect(text).toBe(`${aSentence().text}[1]`);
  });
});

test('the nearest is introduced as such, each passage on a line of its own', () => {
  expect(toText(aClosest({ sentences: [one, two, other] }))).toBe(
    'I have no direct answer. The nearest I know:\nOne.[1][2] Two.[2]\nOther.[3]',
  );
});

test('a gap says that nobody has written it down', () => {
  expect(toText(aGap())).toBe('Nobody has written that down for me yet.');
});

test('a gap with a passage that says that something is not known quotes that instead', () => {
  expect(toText(aGap({ sentences: [one] }))).toBe('One.[1][2]');
});

test('a choice asks which one, a question a line', () => {
  expect(toText(aChoice({ suggestions: ['A?', 'B?'] }))).toBe('Which one do you mean?\n- A?\n- B?');
});

test('something else is declined with the subject and questions to ask', () => {
  expect(toText(anOutOfScope({ subject: 'the tunnel', suggestions: ['A?', 'B?'] }))).toBe(
    'I only know about the tunnel. You could ask:\n- A?\n- B?',
  );
});

test('nothing is announced where there is no question to offer', () => {
  expect(toText(anOutOfScope({ subject: 'the tunnel', suggestions: [] }))).toBe(
    'I only know about the tunnel.',
  );
});

test('no outcome is ever silent', () => {
  fc.assert(
    fc.property(arbitraryReply(), (reply) => {
      expect(toText(reply)).not.toBe('');
    }),
  );
});

test('every sentence stands in it whole, with its marks', () => {
  fc.assert(
    fc.property(arbitraryReply(), (reply) => {
      for (const { text, citations } of 'sentences' in reply ? reply.sentences : []) {
        const marks = citations.map((number) => `[${number}]`).join('');
        expect(toText(reply)).toContain(`${text}${marks}`);
      }
    }),
  );
});
