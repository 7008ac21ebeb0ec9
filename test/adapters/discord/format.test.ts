import { describe, expect, test } from 'vitest';
import type { Reply } from '#core';
import { format } from '../../../adapters/discord/format.ts';
import { wordsFor } from '../../../adapters/discord/words/words-for.ts';
import {
  aChoice,
  aCitation,
  aCitedSentence,
  aClosest,
  aGap,
  anAnswer,
  anOutOfScope,
  aSource,
} from '../../builders.ts';
import { keepsTheContract } from '../contract.ts';
import { aSetting } from './a-setting.ts';
import { bare } from './bare.ts';
import { expectFit } from './expect-fit.ts';
import { see } from './see.ts';

function draw(reply: Reply): string {
  const { text, addresses, labels } = see(format(reply, aSetting()));
  return [text, ...labels, ...addresses].join('\n');
}

keepsTheContract({
  draw,
  bare,
  mark: (number) => ['', '¹', '²', '³'][number] ?? '',
  expectFit: (_, reply) => expectFit(format(reply, aSetting())),
});

describe('an answer', () => {
  const tunnel = anAnswer({
    sentences: [
      aCitedSentence({ text: 'About 112 km (70 miles).', citations: [1] }),
      aCitedSentence({ text: 'That is longer than the water.', citations: [1, 2] }),
    ],
    citations: [
      aCitation({
        source: aSource({
          publisher: 'Al Jazeera',
          published: '2025-10-18',
          url: 'https://a.org/1',
        }),
      }),
      aCitation({
        number: 2,
        source: aSource({
          publisher: 'Gazeta.ru',
          published: '2025-11',
          language: 'Russian',
          origin: 'RIA Novosti',
          url: 'https://b.org/2',
        }),
      }),
    ],
    asOf: '2025-11-04',
    related: ['How wide is the strait?', 'Who would pay?', 'How deep is it?', 'A fourth?'],
  });

  test('stands as text with marks as links, sources with publisher and date, its date and its id', () => {
    expect(format(tunnel, aSetting()).content).toBe(
      [
        'About 112 km (70 miles).[¹](<https://a.org/1>) That is longer than the water.[¹](<https://a.org/1>)\u00A0[²](<https://b.org/2>)',
        '',
        '-# ¹ [Al Jazeera](<https://a.org/1>), 18 Oct 2025 · ² [Gazeta.ru](<https://b.org/2>), after RIA Novosti, November 2025 (in Russian)',
        '-# As of 4 Nov 2025 · A-7f3c2bq9',
      ].join('\n'),
    );
  });

  test('has buttons for its evidence, three questions to go on with, and a vote', () => {
    expect(see(format(tunnel, aSetting())).labels).toEqual([
      'Evidence',
      'How wide is the strait?',
      'Who would pay?',
      'How deep is it?',
      '👍',
      '👎',
    ]);
  });

  test('can be shared where one person alone sees it', () => {
    expect(see(format(tunnel, aSetting({ isPrivate: true }))).labels).toContain('Share');
  });

  test('repeats the question where it is not to be seen', () => {
    const card = format(anAnswer({ question: 'How long?' }), aSetting({ restates: true }));
    expect(card.content).toMatch(/^> How long\?\n\n/u);
    expect(format(anAnswer({ question: 'How long?' }), aSetting()).content).not.toContain(
      'How long',
    );
  });

  test('says how the question was understood, unless it is the question', () => {
    const understood = 'How deep is it?';
    expect(format(anAnswer({ question: 'How deep?', understood }), aSetting()).content).toMatch(
      /^-# Understood as: How deep is it\?\n\n/u,
    );
    expect(
      format(anAnswer({ question: understood, understood }), aSetting()).content,
    ).not.toContain('Understood');
  });

  test('says from the day after that it is due for review', () => {
    const reply = anAnswer({ asOf: '2025-10-18', reviewBy: '2026-04-30' });
    expect(format(reply, aSetting({ today: '2026-05-01' })).content).toContain(
      '-# As of 18 Oct 2025, due for review since April 2026 · A-7f3c2bq9',
    );
    expect(format(reply, aSetting({ today: '2026-04-30' })).content).not.toContain('due for');
  });

  test('says in which language it is where that is not the reader’s', () => {
    const inRussian = format(tunnel, aSetting({ voice: wordsFor('ru') })).content;
    expect(inRussian).toContain(
      'По состоянию на 4 нояб. 2025 г. · A-7f3c2bq9 · ответы на английском',
    );
    expect(inRussian).toContain('About 112 km');
    expect(format(tunnel, aSetting({ voice: wordsFor('de') })).content).toContain(
      'answers are in English',
    );
  });

  test('gives points of a list rows of their own', () => {
    const points = ['First.', '- Second.'].map((text) => aCitedSentence({ text, layout: 'point' }));
    const reply = anAnswer({ sentences: [aCitedSentence({ text: 'Two things:' }), ...points] });
    const mark = '[¹](<https://tass.com/economy/2031239>)';
    expect(format(reply, aSetting()).content).toContain(
      `Two things:${mark}\n- First.${mark}\n- \\- Second.${mark}\n\n-# ¹`,
    );
  });
});

describe('the other outcomes', () => {
  test('quote the nearest passages apart from one another, and offer to tell when known', () => {
    const reply = aClosest({
      sentences: [
        aCitedSentence({ text: 'One.', passage: 'a/a#one' }),
        aCitedSentence({ text: 'Another.', passage: 'a/a#two' }),
      ],
    });
    const card = format(reply, aSetting());
    expect(see(card).text).toContain('The nearest I know:\n\nOne.¹\n\nAnother.¹\n\n');
    expect(see(card).labels).toContain('Tell me when known');
  });

  test('say of a gap how many asked, and offer to tell when known', () => {
    const card = format(aGap(), aSetting({ askers: 3 }));
    expect(card.content).toBe(
      'Nobody has written that down for me yet. I have passed it on (3 people asked).\n\n-# A-7f3c2bq9',
    );
    expect(see(card).labels).toEqual(['How much would the tunnel cost?', 'Tell me when known']);
    expect(format(aGap(), aSetting({ askers: 1 })).content).toContain('passed it on.\n');
  });

  test('offer up to five questions to choose from', () => {
    const suggestions = ['One?', 'Two?', 'Three?', 'Four?', 'Five?'];
    expect(see(format(aChoice({ suggestions }), aSetting())).labels).toEqual(suggestions);
  });

  test('offer three questions on the subject', () => {
    const suggestions = ['One?', 'Two?', 'Three?', 'Four?'];
    const card = format(anOutOfScope({ suggestions }), aSetting());
    expect(card.content).toBe(
      'I only know about the Bering Strait tunnel proposal. You could ask:',
    );
    expect(see(card).labels).toEqual(suggestions.slice(0, 3));
  });
});

test('links with round brackets lead where they should', () => {
  const lead = (url: string) => {
    const citations = [aCitation({ source: aSource({ url }) })];
    return see(format(anAnswer({ citations }), aSetting())).addresses[0];
  };
  expect(lead('https://en.wikipedia.org/wiki/Bering_(strait)')).toBe(
    'https://en.wikipedia.org/wiki/Bering_(strait)',
  );
  expect(lead('https://a.org/a)b')).toBe('https://a.org/a%29b');
  expect(lead('https://a.org/((a)b)')).toBe('https://a.org/%28%28a%29b%29');
});

test('styles that meet are kept apart, and a space is outside of them', () => {
  const text = (value: string) => ({ type: 'text' as const, value });
  const content = [
    { type: 'emphasis' as const, children: [text('in Moscow ')] },
    {
      type: 'strong' as const,
      children: [text('$8bn'), { type: 'emphasis' as const, children: [text('!')] }],
    },
    { type: 'inlineCode' as const, value: 'TM-1' },
    { type: 'inlineCode' as const, value: 'a`b' },
  ];
  const { content: drawn } = format(
    anAnswer({ sentences: [aCitedSentence({ content })] }),
    aSetting(),
  );
  expect(drawn).toMatch(/^\*in Moscow\* \*\*\$8bn\*!\*\u200B\*\*`TM-1`a\\`b\[¹\]/u);
});
