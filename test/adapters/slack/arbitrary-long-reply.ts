import fc from 'fast-check';
import type { Reply } from '#core';
import { aCitation, aCitedSentence, anAnswer, aSource } from '../../builders.ts';

type Answer = Extract<Reply, { readonly kind: 'answer' }>;

const text = (most: number) =>
  fc
    .tuple(
      fc.integer({ min: 1, max: most }),
      fc.constantFrom('w<>& ', 'word ', '&&&&&&&&& ', '𝒳é '),
    )
    .map(([length, unit]) =>
      unit
        .repeat(Math.ceil(length / unit.length))
        .slice(0, length)
        .trim(),
    );

/** An answer of any length, of four sentences with up to twelve sources of long addresses. */
export function arbitraryLongReply(): fc.Arbitrary<Answer> {
  const source = fc.record({
    path: fc.integer({ min: 1, max: 400 }),
    publisher: text(300),
    origin: text(100),
  });
  const sentence = fc.record({
    words: text(6_000),
    sources: fc.array(source, { minLength: 1, maxLength: 3 }),
  });
  return fc
    .record({
      sentences: fc.array(sentence, { minLength: 1, maxLength: 4 }),
      related: fc.array(text(200), { minLength: 1, maxLength: 5 }),
      question: text(3_000),
      understood: text(3_000),
    })
    .map(({ sentences, related, question, understood }) => {
      const sources = sentences.flatMap((one) => one.sources);
      let number = 0;
      return anAnswer({
        question,
        understood: `${understood}?`,
        related: related.map((one, index) => `Q${index} ${one}`),
        sentences: sentences.map((one, index) =>
          aCitedSentence({
            text: `S${index} ${one.words}`.toWellFormed(),
            citations: one.sources.map(() => (number += 1)),
          }),
        ),
        citations: sources.map(({ path, publisher, origin }, index) =>
          aCitation({
            number: index + 1,
            source: aSource({
              url: `https://example.org/${index}/${'a'.repeat(path)}`,
              publisher: `Publisher ${index} ${publisher}`.toWellFormed(),
              origin: origin.toWellFormed(),
            }),
          }),
        ),
      });
    });
}
