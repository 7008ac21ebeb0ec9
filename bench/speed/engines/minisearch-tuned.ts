import MiniSearch from 'minisearch';
import type { Engine } from './engine.ts';
import { toStem } from './to-stem.ts';
import { toText } from './to-text.ts';

/**
 * MiniSearch at its best on questions: words stemmed, question words dropped, the title folded into the
 * text, and its score divided by the number of matched terms, which MiniSearch multiplies it with.
 */
export const minisearchTuned: Engine = ({ passages }) => {
  const search = new MiniSearch({ fields: ['text'], processTerm: (word) => toStem(word) });
  search.addAll(
    passages.map((passage, id) => ({ id, text: `${passage.title}\n${toText(passage)}` })),
  );
  return {
    ask: ({ question }) => ({
      passages: search
        .search(question)
        .map(({ id, score, queryTerms }) => ({ id, score: score / queryTerms.length }))
        .sort((a, b) => b.score - a.score)
        .slice(0, 10)
        .flatMap(({ id }) => passages[id]?.id ?? []),
    }),
  };
};
