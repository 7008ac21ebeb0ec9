import type { AnswerableQuestion } from './read-questions.ts';

/**
 * Tries a question's patterns on a text and returns, in words, each thing that keeps it from being
 * right; nothing where it is right.
 */
export function matchAnswer(question: AnswerableQuestion, text: string): readonly string[] {
  const { all, any, none } = question;
  const faults: string[] = [];
  for (const [index, pattern] of all.entries()) {
    if (!pattern.test(text)) faults.push(`all[${index}] is missing: ${shorten(pattern)}`);
  }
  if (any.length > 0 && !any.some((pattern) => pattern.test(text))) {
    faults.push(`any: all ${any.length} are missing: ${any.map(shorten).join(' or ')}`);
  }
  for (const [index, pattern] of none.entries()) {
    if (pattern.test(text)) faults.push(`none[${index}] is there: ${shorten(pattern)}`);
  }
  return faults;
}

/** Patterns run to hundreds of characters; the beginning tells them apart. */
function shorten({ source }: RegExp): string {
  return source.length <= 60 ? `/${source}/` : `/${source.slice(0, 59)}…/`;
}
