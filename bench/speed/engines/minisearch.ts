import MiniSearch from 'minisearch';
import type { Engine } from './engine.ts';
import { toText } from './to-text.ts';

/** MiniSearch as it ships: no option but what to index. */
export const minisearch: Engine = ({ passages }) => {
  const search = new MiniSearch({ fields: ['title', 'text'] });
  search.addAll(
    passages.map((passage, id) => ({ id, title: passage.title, text: toText(passage) })),
  );
  return {
    ask: ({ question }) => ({
      passages: search
        .search(question)
        .slice(0, 10)
        .flatMap(({ id }) => passages[id]?.id ?? []),
    }),
  };
};
