import type { Passage } from '#core';

/** All that is known of a passage besides its title, as one text. */
export function toText({ heading, sentences, questions }: Passage): string {
  return [heading, ...sentences.map(({ text }) => text), ...questions]
    .filter((part) => part !== '')
    .join('\n');
}
