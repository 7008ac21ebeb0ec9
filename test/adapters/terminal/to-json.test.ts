import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toText } from '#core';
import { toJson } from '../../../adapters/terminal/to-json.ts';
import { arbitraryReply } from '../../arbitraries.ts';
import { aChoice, aClosest, aGap, anAnswer, anOutOfScope } from '../../builders.ts';

test('writes an answer with everything that a program needs', () => {
  const reply = anAnswer({ understood: 'How much would the tunnel cost?' });
  expect(JSON.stringify(toJson(reply), null, 1)).toBe(
    JSON.stringify(
      {
        question: 'How much would it cost?',
        understood: 'How much would the tunnel cost?',
        outcome: 'answer',
        answer: 'Kirill Dmitriev put the tunnel at under $8 billion.[1]',
        sentences: [
          { text: 'Kirill Dmitriev put the tunnel at under $8 billion.', citations: [1] },
        ],
        citations: [
          {
            number: 1,
            title: 'Tunnel connecting Russia, US may be built in less than 8 years',
            publisher: 'TASS',
            url: 'https://tass.com/economy/2031239',
            published: '2025-10-17',
            passage: 'pitch/claims#cost',
            file: 'knowledge/pitch/claims.md',
            line: 21,
          },
        ],
        asOf: '2025-10-18',
        confidence: 0.94,
        related: ['Who would pay for the tunnel?'],
        suggestions: [],
      },
      null,
      1,
    ),
  );
});

test.each([[aChoice()], [anOutOfScope()], [aGap()]])(
  'writes what quotes nothing ($kind) with empty lists and its suggestions',
  (reply) => {
    const json = toJson(reply);
    expect(json).toMatchObject({ outcome: reply.kind, sentences: [], citations: [], related: [] });
    expect(json.suggestions).toEqual(reply.suggestions);
    expect(json).not.toHaveProperty('asOf');
    expect(json).not.toHaveProperty('understood');
  },
);

test('writes the nearest with what it quotes and its suggestions', () => {
  expect(toJson(aClosest())).toMatchObject({
    outcome: 'closest',
    sentences: [{ citations: [1] }],
    citations: [{ number: 1 }],
    suggestions: ['How much would the tunnel cost?'],
  });
});

test('always comes back from JSON as it was, on one line', () => {
  fc.assert(
    fc.property(arbitraryReply(), (reply) => {
      const json = toJson(reply);
      const line = JSON.stringify(json);
      expect(line).not.toContain('\n');
      expect(JSON.parse(line)).toEqual(json);
      expect(json.answer).toBe(toText(reply));
    }),
  );
});
