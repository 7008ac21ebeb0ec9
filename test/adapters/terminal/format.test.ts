import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Reply } from '#core';
import { format } from '../../../adapters/terminal/format.ts';
import { inert } from '../../../adapters/terminal/inert.ts';
import type { Page } from '../../../adapters/terminal/page.ts';
import { arbitraryReply } from '../../arbitraries.ts';
import { aCitation, aCitedSentence, aClosest, anAnswer, aSource } from '../../builders.ts';
import { keepsTheContract } from '../contract.ts';
import { aPage } from './a-page.ts';

/** Rows are as wide as the page at most, but for those with an address: it is never cut. */
function expectFit(drawn: string, reply: Reply, width = 80): void {
  const addresses = 'citations' in reply ? reply.citations.map(({ source }) => source.url) : [];
  for (const row of drawn.split('\n')) {
    if (addresses.some((url) => row.trim() === inert(url))) continue;
    expect(stringWidth(row), row).toBeLessThanOrEqual(width);
  }
}

keepsTheContract({
  draw: (reply) => format(reply, aPage()),
  bare: (text) => inert(text).normalize().replace(/\s/gu, ''),
  mark: (number) => ['', '¹', '²', '³'][number] ?? '',
  expectFit,
});

const channel = anAnswer({
  sentences: [
    aCitedSentence({
      text: 'The tunnel would be about 112 km (70 miles) long.',
      citations: [1, 2],
    }),
    aCitedSentence({
      text: 'That is longer than the water, which is 82 to 85 km wide.',
      citations: [2],
    }),
  ],
  citations: [
    aCitation({
      source: aSource({
        title: 'Cost of the tunnel put at $7–15bn',
        publisher: 'Gazeta.ru',
        published: '2025-11',
        language: 'Russian',
        origin: 'RIA Novosti',
        url: 'https://www.gazeta.ru/business/news/2025/11/04/27108986.shtml',
      }),
    }),
    aCitation({
      number: 2,
      source: aSource({
        title: 'A tunnel',
        publisher: 'Dawn',
        published: 'n.d.',
        url: 'https://dawn.com/1',
      }),
    }),
  ],
  asOf: '2025-11-04',
  related: ['How wide is the strait?', 'Who would pay?'],
});

test('writes an answer as a card: sentences, sources, how old and certain, what to ask next', () => {
  expect(format(channel, aPage())).toBe(
    `
  The tunnel would be about 112 km (70 miles) long.¹\u00A0² That is longer than the
  water, which is 82 to 85 km wide.²

  1  Cost of the tunnel put at $7–15bn (in Russian)
     Gazeta.ru, after RIA Novosti, November 2025
     https://www.gazeta.ru/business/news/2025/11/04/27108986.shtml
  2  A tunnel
     Dawn, undated · https://dawn.com/1

  As of 4 November 2025 · certain 0.94

  Ask next:
  - How wide is the strait?
  - Who would pay?`.slice(1),
  );
});

test('wraps to a narrow terminal, but for addresses, which are never cut in two', () => {
  const drawn = format(channel, aPage({ width: 40 }));
  expectFit(drawn, channel, 40);
  expect(drawn).toContain('\n     https://www.gazeta.ru/business/news/2025/11/04/27108986.shtml\n');
});

test('puts the address behind the publisher as long as both fit', () => {
  const row = '     TASS, 17 October 2025 · https://tass.com/economy/2031239';
  expect(format(anAnswer(), aPage({ width: row.length }))).toContain(`\n${row}\n`);
  expect(format(anAnswer(), aPage({ width: row.length - 1 }))).not.toContain(row);
});

test('fits every width from 20 columns on, whatever the words', () => {
  fc.assert(
    fc.property(arbitraryReply(), fc.integer({ min: 20, max: 80 }), (reply, width) => {
      expectFit(format(reply, aPage({ width })), reply, width);
    }),
  );
});

test('gives points of a list rows of their own', () => {
  const points = ['First point.', 'Second point.'].map((text) =>
    aCitedSentence({ text, layout: 'point' }),
  );
  const reply = anAnswer({ sentences: [aCitedSentence({ text: 'Two things:' }), ...points] });
  expect(format(reply, aPage())).toContain(
    '  Two things:¹\n  - First point.¹\n  - Second point.¹\n',
  );
});

test('sets the nearest passages apart from one another', () => {
  const reply = aClosest({
    sentences: [
      aCitedSentence({ text: 'One.', passage: 'a/a#one' }),
      aCitedSentence({ text: 'Of the same.', passage: 'a/a#one' }),
      aCitedSentence({ text: 'Another.', passage: 'a/a#two' }),
    ],
  });
  expect(format(reply, aPage())).toContain('  One.¹ Of the same.¹\n\n  Another.¹\n');
});

test('right-aligns the numbers of ten sources and more', () => {
  const citations = Array.from({ length: 10 }, (_, index) => aCitation({ number: index + 1 }));
  const drawn = format(anAnswer({ citations }), aPage());
  expect(drawn).toContain('\n   9  Tunnel');
  expect(drawn).toContain('\n  10  Tunnel');
});

describe('how the question was understood', () => {
  test('comes first', () => {
    const reply = anAnswer({ question: 'and how deep?', understood: 'how deep is the strait?' });
    expect(format(reply, aPage())).toMatch(/^ {2}You asked: how deep is the strait\?\n/u);
  });

  test('is left out where it is the question itself', () => {
    const reply = anAnswer({ question: 'How deep?', understood: 'How deep?' });
    expect(format(reply, aPage())).not.toContain('You asked');
  });
});

describe('a passage that is due for review', () => {
  const reply = anAnswer({ asOf: '2025-10-18', reviewBy: '2027-04-30' });

  test('is said to be, from the day after its date', () => {
    expect(format(reply, aPage({ today: '2027-05-01' }))).toContain(
      '  As of 18 October 2025 · due for review since April 2027 · certain 0.94\n',
    );
  });

  test('is not, on that day', () => {
    expect(format(reply, aPage({ today: '2027-04-30' }))).not.toContain('due for review');
  });
});

test.each([
  [1, 'certain 1.00'],
  [0.9, 'certain 0.90'],
  [0.89, 'confident 0.89'],
  [0.7, 'confident 0.70'],
  [0.5, 'likely 0.50'],
  [0.49, 'doubtful 0.49'],
  [0, 'doubtful 0.00'],
])('spells a confidence of %d as %s', (confidence, spelled) => {
  expect(format(anAnswer({ confidence }), aPage())).toContain(`· ${spelled}`);
});

test.each([
  ['2025-10-07', '7 October 2025'],
  ['2025-10', 'October 2025'],
  ['2025', '2025'],
  ['n.d.', 'undated'],
])('spells the date %s as %s', (published, spelled) => {
  const reply = anAnswer({ citations: [aCitation({ source: aSource({ published }) })] });
  expect(format(reply, aPage())).toContain(`TASS, ${spelled} · `);
});

test('puts emphasis, marks and what matters less in styles, and nothing else', () => {
  const content = [
    { type: 'text' as const, value: 'At ' },
    { type: 'strong' as const, children: [{ type: 'text' as const, value: 'under' }] },
    { type: 'emphasis' as const, children: [{ type: 'text' as const, value: ' $8bn' }] },
    { type: 'text' as const, value: ', ' },
    {
      type: 'link' as const,
      url: 'https://x.org',
      children: [{ type: 'text' as const, value: 'says' }],
    },
    { type: 'text' as const, value: ' ' },
    { type: 'inlineCode' as const, value: 'he' },
    { type: 'break' as const },
    { type: 'text' as const, value: 'does.' },
  ];
  const reply = anAnswer({ sentences: [aCitedSentence({ content })] });
  const paint: Page['paint'] = (style, text) => `<${style}>${text}</${style}>`;
  expect(format(reply, aPage({ paint, width: 200 })).split('\n')[0]).toBe(
    '  At <bold>under</bold><italic> $8bn</italic>, says (https://x.org) he does.<cyan>¹</cyan>',
  );
});
