import type { Bot, Reply } from '#core';
import {
  aBot,
  aChoice,
  aCitation,
  aCitedSentence,
  aClosest,
  aGap,
  anAnswer,
  anOutOfScope,
  aSource,
} from '../../../builders.ts';

const tass = aSource();
const gazeta = aSource({
  url: 'https://www.gazeta.ru/business/2025/11/04/',
  title: 'Cost of the tunnel',
  publisher: 'Gazeta.ru',
  published: '2025-11-04',
  language: 'Russian',
});
const citations = [tass, gazeta].map((source, index) => aCitation({ number: index + 1, source }));

/** What the bot of these tests says to a question, by a word in it. */
export const script: Readonly<Record<string, Reply>> = {
  cost: anAnswer({
    sentences: [
      aCitedSentence({ text: 'Kirill Dmitriev put the tunnel at under $8 billion.' }),
      aCitedSentence({ text: 'Others name $65 billion.', citations: [2] }),
    ],
    citations,
    related: ['Who would pay?', 'How long would it take?'],
    asOf: '2025-10-18',
  }),
  long: anAnswer({
    sentences: [aCitedSentence({ text: 'The tunnel would be about 112 km long.' })],
    citations: [aCitation({ source: tass })],
    related: [],
  }),
  wide: aChoice({ suggestions: ['How long is it?', 'What would it cost?'] }),
  bridge: aClosest({ citations: [aCitation({ source: tass })] }),
  ticket: aGap(),
  pizza: anOutOfScope(),
  channel: anAnswer({
    sentences: [
      aCitedSentence({
        text: 'Tell <!channel> & <@U0ANN> that *this* is <https://evil.org|safe>.',
      }),
    ],
    citations: [aCitation({ source: tass })],
    related: ['Is <!here> called?'],
  }),
};

/** A bot that says what is in the script; what is in no script is out of scope. */
export function aScriptedBot(): Bot {
  return aBot((question) => {
    const word = Object.keys(script).find((key) => question.toLowerCase().includes(key)) ?? '';
    return { ...(script[word] ?? anOutOfScope()), question };
  });
}
