import type { Passage } from '../types.ts';

/** A question that leads to a passage, to be offered: one of its phrasings, or its heading. */
export function toQuestion({ questions, heading, title }: Passage): string {
  const asked = questions.find((question) => question.endsWith('?')) ?? questions[0];
  return capitalise(asked ?? (heading || title));
}

function capitalise(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
