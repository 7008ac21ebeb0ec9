import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reply } from '#core';
import { arbitraryReply } from '../arbitraries.ts';
import {
  aChoice,
  aCitation,
  aCitedSentence,
  aClosest,
  aGap,
  anAnswer,
  anOutOfScope,
  aReplyOfEach,
  aSource,
} from '../builders.ts';

/** What the contract asks of an adapter. All of it is pure. */
export type AdapterUnderTest = {
  /** Everything that a person sees of a reply, as one text. */
  readonly draw: (reply: Reply) => string;
  /**
   * A text without what the platform's way of writing does to it: escapes, wrapping, form of
   * Unicode. Applied to what was drawn and to what is looked for in it.
   */
  readonly bare: (text: string) => string;
  /** How a citation is marked behind its sentence. */
  readonly mark: (number: number) => string;
  /** Expects that the platform takes what was drawn: its width, its limits. */
  readonly expectFit: (drawn: string, reply: Reply) => void;
};

/** Two sentences, the second with two sources of its own. */
function aLongAnswer(): Reply {
  const sources = [
    'https://example.org/a',
    'https://example.org/b?x=1&y=2',
    'https://example.org/c',
  ].map((url, index) => aSource({ url, title: `Title ${index + 1}`, publisher: 'The Publisher' }));
  return anAnswer({
    sentences: [
      aCitedSentence({ text: 'The first sentence is about 112 km.', citations: [1] }),
      aCitedSentence({ text: 'The second sentence differs.', citations: [2, 3] }),
    ],
    citations: sources.map((source, index) => aCitation({ number: index + 1, source })),
  });
}

/** What every adapter keeps; each adapter's format test calls this with itself. */
export function keepsTheContract({ draw, bare, mark, expectFit }: AdapterUnderTest): void {
  const expectShown = (reply: Reply, text: string) =>
    expect(bare(draw(reply))).toContain(bare(text));

  describe('keeps the contract of every adapter', () => {
    test.each(aReplyOfEach().map((reply) => [reply.kind, reply] as const))(
      'draws the outcome %s',
      (_, reply) => {
        expect(draw(reply).trim()).not.toBe('');
        expectFit(draw(reply), reply);
      },
    );

    test('draws each outcome differently', () => {
      expect(new Set(aReplyOfEach().map(draw)).size).toBe(5);
    });

    test('shows every sentence with its marks behind it', () => {
      expectShown(aLongAnswer(), `The first sentence is about 112 km.${mark(1)}`);
      expectShown(aLongAnswer(), `The second sentence differs.${mark(2)}`);
      expectShown(aLongAnswer(), mark(3));
    });

    test('shows of every source its publisher and address', () => {
      for (const url of ['a', 'b?x=1&y=2', 'c']) {
        expectShown(aLongAnswer(), `https://example.org/${url}`);
      }
      expectShown(aLongAnswer(), 'The Publisher');
    });

    test('says of the nearest that it is no direct answer, and quotes it with its source', () => {
      expectShown(aClosest(), 'no direct answer');
      expectShown(aClosest(), `under $8 billion.${mark(1)}`);
      expectShown(aClosest(), aSource().url);
    });

    test('says that nobody has written down what is missing', () => {
      expectShown(aGap(), 'Nobody has written that down for me yet');
    });

    test('quotes a passage that says that something is not known, in place of that', () => {
      const reply = aGap({ sentences: [aCitedSentence()], citations: [aCitation()] });
      expectShown(reply, `under $8 billion.${mark(1)}`);
      expectShown(reply, aSource().url);
      expect(bare(draw(reply))).not.toContain(bare('Nobody has written'));
    });

    test('asks which question was meant, and offers each', () => {
      expectShown(aChoice(), 'Which one do you mean?');
      for (const suggestion of aChoice().suggestions) expectShown(aChoice(), suggestion);
    });

    test('says what it is about when asked about something else, and offers questions', () => {
      expectShown(anOutOfScope(), 'I only know about the Bering Strait tunnel proposal');
      for (const suggestion of anOutOfScope().suggestions) expectShown(anOutOfScope(), suggestion);
    });

    test('shows how the question was understood where that differs', () => {
      expectShown(
        anAnswer({ understood: 'What would a bridge cost?' }),
        'What would a bridge cost?',
      );
    });

    test('shows the date that the facts hold for', () => {
      expectShown(anAnswer({ asOf: '2025-10-18' }), '18 Oct');
    });

    test('always shows the address of every citation, whatever the words', () => {
      fc.assert(
        fc.property(arbitraryReply(), (reply) => {
          const shown = bare(draw(reply));
          const citations = 'citations' in reply ? reply.citations : [];
          for (const { source } of citations) expect(shown).toContain(bare(source.url));
        }),
      );
    });

    test('always fits the platform, whatever the words', () => {
      fc.assert(fc.property(arbitraryReply(), (reply) => expectFit(draw(reply), reply)));
    });

    test('never lets a control character through, so that no text can steer a terminal', () => {
      fc.assert(
        fc.property(arbitraryReply(), (reply) => {
          expect(draw(reply)).not.toMatch(/[^\P{Cc}\n]/u);
        }),
      );
    });

    test('never writes a value that is not there', () => {
      for (const reply of aReplyOfEach()) {
        expect(draw(reply)).not.toMatch(/undefined|null|NaN|\[object/u);
      }
      const { asOf: _, ...undatedAnswer } = anAnswer();
      expect(draw(undatedAnswer)).not.toMatch(/undefined|null|NaN|\[object/u);
    });

    test('never draws the same reply differently', () => {
      fc.assert(
        fc.property(arbitraryReply(), (reply) => {
          expect(draw(structuredClone(reply))).toBe(draw(reply));
        }),
      );
    });
  });
}
