import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeEvidence } from '../../../../adapters/discord/evidence/write-evidence.ts';
import { en } from '../../../../adapters/discord/words/en.ts';
import { ru } from '../../../../adapters/discord/words/ru.ts';
import { arbitraryReply } from '../../../arbitraries.ts';
import { aChoice, aCitation, aCitedSentence, anAnswer, aSource } from '../../../builders.ts';
import { bare } from '../bare.ts';
import { see } from '../see.ts';

const find = () => ({ title: 'What the pitch claims', heading: 'Cost' });
const seen = (pages: readonly string[]) => {
  const [content = '', ...further] = pages;
  return see({ content, further, rows: [] });
};

test('shows each sentence, where it is from, and of each source title, publisher, date and address', () => {
  const reply = anAnswer({
    sentences: [
      aCitedSentence({ text: 'One.', citations: [1, 2] }),
      aCitedSentence({ text: 'Two.', citations: [2] }),
    ],
    citations: [
      aCitation({ source: aSource({ title: 'First', publisher: 'TASS', url: 'https://a.org/1' }) }),
      aCitation({
        number: 2,
        source: aSource({
          title: 'Second',
          publisher: 'RIA',
          published: 'n.d.',
          language: 'Russian',
          url: 'https://b.org/2',
        }),
      }),
    ],
  });
  expect(writeEvidence(reply, find, en)).toEqual([
    [
      '> One.¹\u00A0²',
      '-# From “What the pitch claims”, Cost',
      '**First**',
      '-# ¹ TASS, 17 Oct 2025 · <https://a.org/1>',
      '**Second**',
      '-# ² RIA, undated (in Russian) · <https://b.org/2>',
      '',
      '> Two.²',
      '-# From “What the pitch claims”, Cost',
      '**Second**',
      '-# ² RIA, undated (in Russian) · <https://b.org/2>',
    ].join('\n'),
  ]);
});

test('leaves out where a sentence is from where that passage is no more', () => {
  expect(writeEvidence(anAnswer(), () => undefined, en)[0]).not.toContain('From');
});

test('says of what quotes nothing that it does', () => {
  expect(writeEvidence(aChoice(), find, en)).toEqual(['This answer quotes nothing.']);
});

describe('whatever the words', () => {
  test('a page fits a message, and says which it is where there are several', () => {
    fc.assert(
      fc.property(arbitraryReply(), fc.integer({ min: 1, max: 400 }), (reply, times) => {
        const grown =
          'sentences' in reply
            ? {
                ...reply,
                sentences: reply.sentences.map((one) => ({ ...one, text: one.text.repeat(times) })),
              }
            : reply;
        const pages = writeEvidence(grown, find, ru);
        for (const [index, page] of pages.entries()) {
          expect(page.length).toBeLessThanOrEqual(2_000);
          expect(page.trim()).not.toBe('');
          if (pages.length > 1) expect(page).toContain(`Страница ${index + 1} из ${pages.length}`);
        }
      }),
    );
  });

  test('the address of every source is on a page', () => {
    fc.assert(
      fc.property(arbitraryReply(), (reply) => {
        const { addresses } = seen(writeEvidence(reply, find, en));
        const citations = 'citations' in reply ? reply.citations : [];
        for (const { source } of citations) {
          expect(addresses.map(bare)).toContain(bare(source.url));
        }
      }),
    );
  });

  test('a sentence stays with its sources as long as a page holds them', () => {
    // Of the second, the sentence alone would fit the first page.
    const sentences = [1_000, 650].map((length, index) =>
      aCitedSentence({ text: `S${index} ${'word '.repeat(length / 5)}`.trim() }),
    );
    const pages = writeEvidence(anAnswer({ sentences }), find, en);
    expect(pages).toHaveLength(2);
    for (const page of pages) {
      expect(page.match(/> S/gu)).toHaveLength(1);
      expect(page.match(/<https:\/\/tass/gu)).toHaveLength(1);
    }
  });
});
