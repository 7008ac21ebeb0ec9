import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { format } from '../../../../adapters/discord/format.ts';
import { arbitraryText } from '../../../arbitraries.ts';
import { aCitation, aCitedSentence, anAnswer, aSource } from '../../../builders.ts';
import { aSetting } from '../a-setting.ts';
import { arbitraryCard } from '../arbitrary-card.ts';
import { bare } from '../bare.ts';
import { expectFit } from '../expect-fit.ts';
import { see } from '../see.ts';

/** How many replies each property is tried on; raised for measurements. */
const { DISCORD_CARDS = '500' } = process.env;
const runs = Number(DISCORD_CARDS);
const check = (property: fc.IRawProperty<unknown>) => fc.assert(property, { numRuns: runs });

const { longReply, reply, setting } = arbitraryCard;

describe('whatever the words and however long', () => {
  test('Discord takes the card', () => {
    check(fc.property(reply, setting, (drawn, over) => expectFit(format(drawn, aSetting(over)))));
  });

  test('the address of every source leads from the card', () => {
    check(
      fc.property(reply, setting, (drawn, over) => {
        const addresses = new Set(see(format(drawn, aSetting(over))).addresses.map(bare));
        const citations = 'citations' in drawn ? drawn.citations : [];
        for (const { source } of citations) expect(addresses).toContain(bare(source.url));
      }),
    );
  });

  test('nothing in it can notify anybody', () => {
    check(
      fc.property(reply, setting, (drawn, over) => {
        const { content, further } = format(drawn, aSetting(over));
        for (const text of [content, ...further]) {
          const outside = text.replace(/\]\(<[^<>\s]*>\)|(?<!\\)<https?:[^<>\s]*>/gu, '');
          expect(outside).not.toMatch(/@(?!\u200B)/u);
          expect(outside).not.toMatch(/(?<!\\)(?:\\\\)*<[@#:/tai]/u);
        }
      }),
    );
  });

  test('prose goes from its end, and what is left out is said', () => {
    check(
      fc.property(longReply, (drawn) => {
        const card = format(drawn, aSetting());
        const kept = drawn.sentences.filter((_, index) =>
          new RegExp(`(?:^|\\s|\u200B|\u2068)S${index};`, 'u').test(see(card).text),
        );
        expect(kept).toEqual(drawn.sentences.slice(0, kept.length));
        expect(kept.length).toBeGreaterThan(0);
        const left = drawn.sentences.length - kept.length;
        expect(card.content.includes('left out for want of space')).toBe(
          left > 0 && !card.content.includes('shortened'),
        );
        if (left > 0) expect(card.content).toMatch(/see Evidence/u);
      }),
    );
  });

  test('sources follow in messages of their own only where the first sentence has no room beside them', () => {
    check(
      fc.property(longReply, (drawn) => {
        const [sentence] = drawn.sentences;
        const first = sentence === undefined ? [] : [sentence];
        const card = format(drawn, aSetting());
        const alone = format({ ...drawn, sentences: first }, aSetting());
        if (alone.further.length === 0 && alone.content.length < 1_900)
          expect(card.further).toEqual([]);
        expect(card.content.includes('Sources in the next message')).toBe(card.further.length > 0);
      }),
    );
  });

  test('no Markdown comes of a text', () => {
    check(
      fc.property(arbitraryText(), (text) => {
        const { content } = format(anAnswer({ sentences: [aCitedSentence({ text })] }), aSetting());
        const shown = content.slice(0, content.indexOf('[¹]('));
        expect(shown.replace(/\\[^0-9A-Za-z\s]/gu, '')).not.toMatch(/[*_~`|<>[\]#]|:\/\/|\n/u);
        expect(shown).not.toMatch(/^(?:[-+] |\d+[.)](?:\s|$))/u);
      }),
    );
  });
});

test('words of sources go before the sources do', () => {
  const reply = (length: number) =>
    anAnswer({
      sentences: [aCitedSentence({ text: 'About 112 km.' })],
      citations: Array.from({ length: 12 }, (_, index) =>
        aCitation({
          number: index + 1,
          source: aSource({
            publisher: `${'Long name '.repeat(9)}`,
            url: `https://a.org/${'a'.repeat(length)}`,
          }),
        }),
      ),
    });
  const tight = format(reply(75), aSetting());
  expect(tight.content).toContain('[Long name Long name…](<');
  expect(tight.further).toEqual([]);
  const apart = format(reply(400), aSetting());
  expect(apart.content).toContain('About 112 km.');
  expect(apart.further.length).toBeGreaterThan(0);
  expect(apart.further.join('\n').match(/¹?[⁰¹²³⁴⁵⁶⁷⁸⁹]+ \[(?:Long name ){7}/gu)).toHaveLength(12);
});
