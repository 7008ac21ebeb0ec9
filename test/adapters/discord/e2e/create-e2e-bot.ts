import { type Bot, createBot, type Reply } from '#core';
import {
  aChoice,
  aCitation,
  aCitedSentence,
  aClosest,
  anAnswer,
  aSource,
} from '../../../builders.ts';
import { straitKnowledge } from '../../../strait-knowledge.ts';

/** Questions of which it is written what they get, so that every outcome can be had. */
const written: Readonly<Record<string, (question: string) => Reply>> = {
  'tell me everything': atLength,
  'how long?': (question) => aChoice({ question }),
  'what would a metre of tunnel cost?': (question) =>
    aClosest({ question, suggestions: ['How much would the tunnel cost?'] }),
  'is it safe for @everyone and <@1>?': (question) =>
    aClosest({
      question,
      sentences: [aCitedSentence({ text: 'Ask @everyone, <@1> or [us](https://evil.example).' })],
      citations: [aCitation()],
    }),
};

/** Twelve sentences of 200 characters, each with a source that has an address of 300. */
function atLength(question: string): Reply {
  const numbers = Array.from({ length: 12 }, (_, at) => at + 1);
  return anAnswer({
    question,
    sentences: numbers.map((number) =>
      aCitedSentence({
        text: `Sentence ${number} ${'goes on '.repeat(24)}.`,
        citations: [number],
      }),
    ),
    citations: numbers.map((number) =>
      aCitation({
        number,
        source: aSource({ url: `https://example.org/${number}/${'a'.repeat(280)}` }),
      }),
    ),
  });
}

/** A real bot on a little knowledge, but for those questions. */
export function createE2eBot(): Bot {
  const bot = createBot(straitKnowledge);
  return {
    ...bot,
    answer: (question, context) =>
      written[question.toLowerCase()]?.(question) ?? bot.answer(question, context),
  };
}
