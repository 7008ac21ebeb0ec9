import type { Guide } from '../desk/house.ts';
import type { Outline } from './outline.ts';

/** A question that is answered, with its words. */
type Entry = { readonly ask: string; readonly words: readonly string[] };

/** Makes a guide of an outline. */
export function createGuide({ topics, recent, asks, passages }: Outline): Guide {
  const named = new Map(passages.map(({ id, title, heading }) => [id, { title, heading }]));
  // Where nobody types, nothing needs them, and this takes longer than an answer.
  let entries: readonly Entry[] | undefined;
  return {
    topics,
    recent,
    passage: (id) => named.get(id),
    suggest(typed, limit) {
      const words = toWords(typed);
      if (words.length === 0) return topics.flatMap((topic) => topic.asks).slice(0, limit);
      entries ??= asks.map((ask) => ({ ask, words: toWords(ask) }));
      return entries
        .map((entry) => ({ ...entry, fit: fit(words, entry.words) }))
        .filter((entry) => entry.fit >= 0.5)
        .toSorted((one, other) => other.fit - one.fit || one.ask.length - other.ask.length)
        .slice(0, limit)
        .map(({ ask }) => ask);
    },
  };
}

/** The share of the words typed that some word begins with; more where they stand at the front. */
function fit(typed: readonly string[], words: readonly string[]): number {
  const begun = typed.filter((part) => words.some((word) => word.startsWith(part))).length;
  const isFront = typed.every((part, place) => words[place]?.startsWith(part) ?? false);
  return begun / typed.length + (isFront ? 1 : 0);
}

function toWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
