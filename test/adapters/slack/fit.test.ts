import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reply } from '#core';
import type { Page } from '../../../adapters/slack/card/page.ts';
import { format } from '../../../adapters/slack/format.ts';
import { aCitation, aCitedSentence, anAnswer, aSource } from '../../builders.ts';
import { arbitraryLongReply } from './arbitrary-long-reply.ts';
import { expectFit } from './expect-fit.ts';
import { see } from './see.ts';

const draw = (reply: Reply, over: Partial<Page> = {}) =>
  format(reply, { id: 'A-7f3c2bq9', today: '2026-11-24', surface: 'message', ...over });

describe('where all of it would be too long', () => {
  const many = (count: number, words: number) => {
    const sources = Array.from({ length: count }, (_, index) =>
      aSource({ url: `https://example.org/${index}/${'a'.repeat(300)}`, publisher: `P${index}` }),
    );
    return anAnswer({
      sentences: sources.map((_, index) =>
        aCitedSentence({ text: `${index} ${'word '.repeat(words)}end.`, citations: [index + 1] }),
      ),
      citations: sources.map((source, index) => aCitation({ number: index + 1, source })),
      related: ['One?', 'Two?', 'Three?'],
      understood: 'What all this is?',
    });
  };

  test('questions to ask next go first, then how it was understood, then the last sentences', () => {
    const shown = [10, 120, 170, 175, 180, 200, 300].map((words) => {
      const seen = see(draw(many(10, words)));
      return {
        questions: (seen.match(/\[ (?:One|Two|Three)\? \]/gu) ?? []).length,
        understood: seen.includes('What all this is?') ? 1 : 0,
        sentences: (seen.match(/^\S* ?\d+ (?:word )+|(?<=\] )\d+ (?:word )+/gmu) ?? []).length,
      };
    });
    for (const [index, one] of shown.entries()) {
      const before = shown[index - 1];
      if (before === undefined) continue;
      expect(one.questions).toBeLessThanOrEqual(before.questions);
      expect(one.sentences).toBeLessThanOrEqual(before.sentences);
      if (one.understood === 0) expect(one.questions).toBe(0);
    }
    expect(shown[0]?.questions).toBe(3);
    expect(shown.at(-1)).toMatchObject({ questions: 0, understood: 0 });
  });

  test('sources never go, and each address stays, while the rest gives way in order', () => {
    fc.assert(
      fc.property(arbitraryLongReply(), (reply) => {
        const message = draw(reply, { asked: reply.question, by: 'ann', surface: 'private' });
        expectFit(message);
        const seen = see(message);
        for (const { source, number } of reply.citations) {
          expect(seen).toContain(source.url);
          expect(seen).toContain(`[${number}] ${source.publisher.slice(0, 10)}`);
        }
        // The first sentence is there, at least its beginning.
        const first = reply.sentences[0]?.text.slice(0, 40).trim() ?? '';
        expect(seen).toContain(first);
        const isAbridged = !seen.includes(reply.sentences.at(-1)?.text.slice(0, 40).trim() ?? '');
        if (isAbridged) expect(seen).not.toContain(`[ ${reply.related[0]} ]`);
      }),
    );
  });
});
