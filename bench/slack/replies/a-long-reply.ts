import type { Citation, CitedSentence, ShownReply } from '#core';
import { toToken } from './to-token.ts';

/** A whole number from 0 up to and without `bound`. */
export type Random = (bound: number) => number;

/** What would call people, lead elsewhere or break a format, were it not made harmless. */
const hostile = [
  '<!channel>',
  '<!here|here>',
  '<!everyone>',
  '<@U0ANN>',
  '<!subteam^S0OPS|@ops>',
  '<https://evil.example/|[1]>',
  '&lt;!channel&gt;',
  '& < >',
  '*bold* _not_ ~so~ `code`',
  '```',
  '> quoted',
  '\u202Eturned\u202C',
  '\u0007\u001B[31m',
  'ぎょうれつ 海底トンネル',
  'Тоннель',
  '🚇🚇🚇',
  '\uD83D',
  '| a | b |',
  '[a](b)',
] as const;
const words = ['tunnel', 'strait', 'would', 'cost', '$8', 'billion', 'and', 'ice,', '112', 'km'];

/** A reply with texts of any kind and length, up to what Slack cannot hold, and what sources it can. */
export function aLongReply(random: Random): ShownReply {
  const question = aText(random, 40);
  const understood = random(2) === 0 ? {} : { understood: aText(random, 60) };
  const base = { question, confidence: random(100) / 100, ...understood };
  const offered = Array.from({ length: random(6) }, () => aText(random, 30));
  switch (random(6)) {
    case 0:
      return { kind: 'choice', ...base, suggestions: [...offered, aText(random, 9), 'Or this?'] };
    case 1:
      return { kind: 'out-of-scope', ...base, subject: aText(random, 9), suggestions: offered };
    case 2:
      return { kind: 'gap', ...base, ...aQuoting(random, random(3)), suggestions: offered };
    case 3:
      return { kind: 'closest', ...base, ...aQuoting(random, 1 + random(4)), suggestions: offered };
    default:
      return { kind: 'answer', ...base, ...aQuoting(random, 1 + random(4)), related: offered };
  }
}

function aQuoting(random: Random, count: number) {
  const citations: Citation[] = [];
  const sentences = Array.from({ length: count }, (_, index): CitedSentence => {
    const own = Array.from({ length: 1 + random(4) }, () => {
      const number = citations.length + 1;
      citations.push(aCitation(random, number));
      return number;
    });
    return aSentence(random, index, own, citations);
  });
  return {
    sentences,
    citations,
    ...(random(2) === 0 ? {} : { asOf: '2025-10-18' }),
    ...(random(2) === 0 ? {} : { reviewBy: '2026-04-30' }),
  };
}

function aSentence(
  random: Random,
  index: number,
  numbers: readonly number[],
  citations: readonly Citation[],
): CitedSentence {
  const text = `${toToken(index)} ${aText(random, random(3) === 0 ? 500 : 60)}`;
  return {
    text,
    content: [
      { type: random(4) === 0 ? 'strong' : 'emphasis', children: [{ type: 'text', value: text }] },
    ],
    sources: citations.filter(({ number }) => numbers.includes(number)).map(({ source }) => source),
    layout: random(4) === 0 ? 'point' : 'prose',
    line: 1,
    citations: numbers,
    passage: `topic/article${random(2)}#heading`,
  };
}

function aCitation(random: Random, number: number): Citation {
  const path = 'a&b='.repeat(random(60));
  return {
    number,
    passage: 'topic/article0#heading',
    source: {
      label: `source${number}`,
      title: aText(random, 20),
      url: `https://example.org/${number}/(x)?${path}`,
      publisher: aText(random, random(8) === 0 ? 60 : 5),
      published: '2025-10-17',
      path: 'knowledge/topic/article.md',
      line: 1,
      ...(random(3) === 0 ? { origin: aText(random, 4) } : {}),
      ...(random(3) === 0 ? { language: 'Russian' } : {}),
    },
  };
}

function aText(random: Random, most: number): string {
  const pick = (list: readonly string[]) => list[random(list.length)] ?? '';
  return Array.from({ length: 1 + random(most) }, () =>
    random(4) === 0 ? pick(hostile) : pick(words),
  ).join(random(9) === 0 ? '\n' : ' ');
}
