import type { Asked } from './ask-set.ts';

/** A question's line of the `--out` file, so that others can score it; ends in a line feed. */
export function toOutLine({ question, outcome, confidence, passages, sentences }: Asked): string {
  const line = {
    id: question.id,
    outcome,
    confidence,
    passages: passages.slice(0, 10),
    sentences: sentences.slice(0, 3),
  };
  return `${JSON.stringify(line)}\n`;
}
