import fc from 'fast-check';
import { wordsFor } from '../../../adapters/discord/words/words-for.ts';
import { arbitraryReply, arbitrarySource, arbitraryText } from '../../arbitraries.ts';
import { aCitation, aCitedSentence, anAnswer } from '../../builders.ts';

/** A reply whose sentences and addresses are as long as they please. */
const longReply = fc
  .record({
    lengths: fc.array(fc.integer({ min: 1, max: 1_200 }), { minLength: 1, maxLength: 6 }),
    sources: fc.array(
      fc.tuple(arbitrarySource(), fc.integer({ min: 0, max: 1_300 }), arbitraryText()),
      { minLength: 1, maxLength: 12 },
    ),
    word: arbitraryText(),
  })
  .map(({ lengths, sources, word }) => {
    const citations = sources.map(([source, length, publisher], index) =>
      aCitation({
        number: index + 1,
        source: {
          ...source,
          publisher: publisher.repeat(1 + (length % 9)),
          url: `${source.url.slice(0, 200)}/${'a'.repeat(length)}`,
        },
      }),
    );
    const sentences = lengths.map((length, index) =>
      aCitedSentence({
        text: `S${index}; ${word.repeat(Math.ceil(length / word.length)).slice(0, length)}`,
        citations: citations
          .map(({ number }) => number)
          .filter((number) => (number - 1) % lengths.length === index),
      }),
    );
    return anAnswer({ sentences, citations });
  });
/** Any reply, and any way to draw it. */
export const arbitraryCard = {
  reply: fc.oneof(arbitraryReply(), longReply),
  longReply,
  setting: fc.record({
    restates: fc.boolean(),
    isPrivate: fc.boolean(),
    voice: fc.constantFrom(wordsFor('en-US'), wordsFor('ru'), wordsFor('de')),
  }),
};
