import { createBot } from '#core';
import type { Engine } from './engine.ts';

/** The project's own: a whole answer, from the question as typed to the sentences with their citations. */
export const ours: Engine = (knowledge) => {
  const bot = createBot(knowledge);
  return {
    ask: ({ question, thread }) => {
      const { trace } = bot.answer(question, thread === undefined ? {} : { thread });
      return {
        passages: trace.candidates.slice(0, 10).map(({ passage }) => passage.id),
        sentences: trace.sentences.map(({ passage, sentence }) => ({
          passage: passage.id,
          text: sentence.text,
        })),
      };
    },
  };
};
