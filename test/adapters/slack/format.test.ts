import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reply } from '#core';
import type { Message, Page } from '../../../adapters/slack/card/page.ts';
import { format } from '../../../adapters/slack/format.ts';
import { arbitraryReply } from '../../arbitraries.ts';
import {
  aChoice,
  aCitation,
  aCitedSentence,
  aClosest,
  aGap,
  anAnswer,
  aSource,
} from '../../builders.ts';
import { findMentions } from '../../fakes/slack/blocks/find-mentions.ts';
import { keepsTheContract } from '../contract.ts';
import { expectFit } from './expect-fit.ts';
import { linksOf, see } from './see.ts';

const aPage = (over: Partial<Page> = {}): Page => ({
  id: 'A-7f3c2bq9',
  today: '2026-11-24',
  surface: 'message',
  ...over,
});
const draw = (reply: Reply, over: Partial<Page> = {}) => format(reply, aPage(over));

/** Letters that stand in for marks of formatting. */
const standIns: Readonly<Record<string, string>> = { '∗': '*', ˍ: '_', '∼': '~', ˋ: '`' };

keepsTheContract({
  draw: (reply) => see(draw(reply)),
  bare: (text) =>
    text
      .toWellFormed()
      .replace(/[∗ˍ∼ˋ]/gu, (letter) => standIns[letter] ?? letter)
      .replace(/%(?:7C|3C|3E)/giu, (code) => decodeURIComponent(code))
      .replace(/[\u202A-\u202E\u2066-\u2069*_~`\s\p{Cc}]/gu, ''),
  mark: (number) => `[${number}]`,
  expectFit: (_, reply) => expectFit(draw(reply)),
});

const length = anAnswer({
  sentences: [
    aCitedSentence({
      text: 'The tunnel would be about 112 km (70 miles) long.',
      citations: [1, 2],
    }),
    aCitedSentence({ text: 'The water is 82 to 85 km wide.', citations: [2] }),
  ],
  citations: [
    aCitation({ source: aSource({ publisher: 'TASS', url: 'https://tass.com/1?a=1&b=2' }) }),
    aCitation({
      number: 2,
      source: aSource({
        publisher: 'Gazeta.ru',
        published: '2025-11-04',
        language: 'Russian',
        origin: 'RIA Novosti',
        url: 'https://www.gazeta.ru/2',
      }),
    }),
  ],
  asOf: '2025-11-04',
  related: ['How wide is the strait?', 'Who would pay?'],
});

test('draws an answer as blocks: answer, sources, standing, buttons, votes', () => {
  const message = draw(length);
  expect(message.blocks.map(({ type }) => type)).toEqual([
    'section',
    'context',
    'context',
    'actions',
    'context_actions',
  ]);
  expect(see(message)).toBe(
    `
The tunnel would be about 112 km (70 miles) long.
The tunnel would be about 112 km (70 miles) long.\u00A0[1]\u00A0[2] The water is 82 to 85 km wide.\u00A0[2]
[1] TASS, 17 Oct 2025\u2003[2] Gazeta.ru, after RIA Novosti, 4 Nov 2025 (in Russian)
As of 4 Nov 2025 · A-7f3c2bq9
[ Evidence ] [ How wide is the strait? ] [ Who would pay? ]
[ 👍 ] [ 👎 ]
https://tass.com/1?a=1&b=2
https://www.gazeta.ru/2
https://www.gazeta.ru/2
https://tass.com/1?a=1&b=2
https://www.gazeta.ru/2`.slice(1),
  );
});

test('writes marks as links, with addresses escaped once', () => {
  const [section] = draw(length).blocks;
  expect(section).toMatchObject({
    text: {
      type: 'mrkdwn',
      verbatim: true,
      text: expect.stringContaining('long.\u00A0<https://tass.com/1?a=1&amp;b=2|[1]>'),
    },
  });
});

describe('the text for notifications', () => {
  test.each([
    [length, 'The tunnel would be about 112 km (70 miles) long.'],
    [
      aClosest(),
      'I have no direct answer. The nearest I know: Kirill Dmitriev put the tunnel at under $8 billion.',
    ],
    [aGap(), 'Nobody has written that down for me yet.'],
    [aChoice(), 'Which one do you mean?'],
  ])('is the first sentence', (reply, text) => {
    expect(draw(reply).text).toBe(text);
  });

  test('is escaped, once', () => {
    const sentences = [aCitedSentence({ text: 'Fewer than <5> & more &amp; so.' })];
    expect(draw(anAnswer({ sentences })).text).toBe(
      'Fewer than &lt;5&gt; &amp; more &amp;amp; so.',
    );
  });
});

describe('hostile text', () => {
  const text = 'Tell <!channel> & <@U1> *now*, see <https://evil.org|this>.';
  const hostile = anAnswer({
    question: text,
    understood: `${text} Really?`,
    sentences: [aCitedSentence({ text })],
    citations: [aCitation({ source: aSource({ publisher: '<!here>|x>', title: text }) })],
    related: [text],
  });

  test('shows as it is and calls nobody', () => {
    const message = draw(hostile, { asked: text, by: '<@U2>' });
    expect(findMentions(message)).toEqual([]);
    expect(see(message)).toContain('Tell <!channel> & <@U1> ∗now∗, see <https://evil.org|this>.');
    expect(new Set(linksOf(message))).toEqual(new Set([aSource().url]));
  });

  test('never calls anybody, whatever the words', () => {
    fc.assert(
      fc.property(arbitraryReply(), fc.string(), (reply, by) => {
        const message = draw(reply, { asked: reply.question, by });
        expect(findMentions(message)).toEqual([]);
      }),
    );
  });

  test('never makes a link but to a source', () => {
    fc.assert(
      fc.property(arbitraryReply(), (reply) => {
        const urls = 'citations' in reply ? reply.citations.map(({ source }) => source.url) : [];
        const known = new Set(urls.map(toKnown));
        for (const link of linksOf(draw(reply))) expect(known).toContain(toKnown(link));
      }),
    );
  });
  const toKnown = (url: string) => url.replace(/[<>|]/gu, encodeURIComponent);
});

test('styles emphasis at the words themselves and leaves links to the sources', () => {
  const value = (text: string) => ({ type: 'text' as const, value: text });
  const content = [
    value('At '),
    { type: 'strong' as const, children: [value('under ')] },
    { type: 'emphasis' as const, children: [value('$8bn')] },
    value(', '),
    { type: 'link' as const, url: 'https://x.org', children: [value('says')] },
    { type: 'break' as const },
    { type: 'inlineCode' as const, value: 'he' },
  ];
  const [section] = draw(anAnswer({ sentences: [aCitedSentence({ content })] })).blocks;
  expect(section).toMatchObject({
    text: { text: 'At *under* _$8bn_, says `he`\u00A0<https://tass.com/economy/2031239|[1]>' },
  });
});

test('gives points of a list lines of their own, and passages that are near paragraphs', () => {
  const points = ['First point.', 'Second point.'].map((text) =>
    aCitedSentence({ text, layout: 'point' }),
  );
  const listed = draw(anAnswer({ sentences: [aCitedSentence({ text: 'Two:' }), ...points] }));
  expect(see(listed)).toContain(
    'Two:\u00A0[1]\n• First point.\u00A0[1]\n• Second point.\u00A0[1]\n',
  );
  const near = aClosest({
    sentences: [
      aCitedSentence({ text: 'One.', passage: 'a/a#one' }),
      aCitedSentence({ text: 'Another.', passage: 'a/a#two' }),
    ],
  });
  expect(see(draw(near))).toContain('One.\u00A0[1]\n\nAnother.\u00A0[1]\n');
});

describe('what is due for review', () => {
  const reply = anAnswer({ asOf: '2025-10-18', reviewBy: '2027-04-30' });

  test('is said to be, from the day after its date', () => {
    expect(see(draw(reply, { today: '2027-05-01' }))).toContain(
      'As of 18 Oct 2025, due for review since Apr 2027 · A-7f3c2bq9',
    );
  });
  test('is not, on that day', () => {
    expect(see(draw(reply, { today: '2027-04-30' }))).not.toContain('due');
  });
});

describe('buttons', () => {
  const labels = (message: Message) => see(message).match(/\[ [^\]]* \]/gu);

  test('of a private answer let it be shared, where it is to be', () => {
    const message = draw(anAnswer(), { surface: 'private', thread: '1.1' });
    expect(labels(message)).toContain('[ Share ]');
    expect(JSON.stringify(message)).toContain('"A-7f3c2bq9@1.1"');
    expect(labels(draw(anAnswer()))).not.toContain('[ Share ]');
  });

  test('of a modal are no votes, as it takes none', () => {
    expect(labels(draw(anAnswer(), { surface: 'modal' }))).toEqual([
      '[ Evidence ]',
      '[ Who would pay for the tunnel? ]',
    ]);
  });

  test.each([aGap(), aClosest()])('of what is not known offer to tell', (reply) => {
    expect(labels(draw(reply))).toContain('[ Tell me when known ]');
  });

  test('carry the id, and the place of their question', () => {
    expect(JSON.stringify(draw(aChoice()))).toContain('"value":"A-7f3c2bq9#1"');
  });

  test('of a choice with long questions say them whole beside', () => {
    const long = `What would ${'the long tunnel and '.repeat(6)}the bridge cost?`;
    expect(see(draw(aChoice({ suggestions: [long, 'Other?'] })))).toContain(long);
  });
});

test('says how many asked what nobody has written down', () => {
  expect(draw(aGap(), { askers: 3 }).text).toContain('I have passed it on (3 people asked).');
  expect(draw(aGap(), { askers: 1 }).text).not.toContain('people');
});

test('restates a question that nobody else has seen, and who shared an answer', () => {
  expect(see(draw(anAnswer(), { asked: 'How?', by: 'ann' }))).toContain('ann asked: How?');
  expect(see(draw(anAnswer(), { asked: 'How?' }))).toContain('Asked: How?');
  expect(see(draw(anAnswer(), { by: 'ann' }))).toContain('Shared by ann');
});
