import type { Passage } from '#core';
import { toStem } from '../engines/to-stem.ts';

/**
 * The answering sentence for engines that find passages only: the one that shares the most words with the
 * question, the first of several. Stems are compared and question words left out, whatever the engine
 * itself does. Of a passage without text, none.
 */
export function pickSentence(
  question: string,
  { id, sentences }: Passage,
): readonly { readonly passage: Passage['id']; readonly text: string }[] {
  const asked = toStems(question);
  const shared = sentences.map(({ text }) => asked.intersection(toStems(text)).size);
  const best = sentences[shared.indexOf(Math.max(...shared))];
  return best === undefined ? [] : [{ passage: id, text: best.text }];
}

function toStems(text: string): Set<string> {
  const words = text.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? [];
  return new Set(words.flatMap((word) => toStem(word) ?? []));
}
