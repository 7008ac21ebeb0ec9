import { Encoder, Index } from 'flexsearch';
import english from 'flexsearch/lang/en';
import type { Engine } from './engine.ts';
import { toText } from './to-text.ts';

/** FlexSearch with its English pack; `suggest`, since otherwise a passage must have every word. */
export const flexsearch: Engine = ({ passages }) => {
  const index = new Index({ encoder: new Encoder(english) });
  for (const [id, passage] of passages.entries())
    index.add(id, `${passage.title}\n${toText(passage)}`);
  return {
    ask: ({ question }) => ({
      passages: index
        .search(question, { limit: 10, suggest: true })
        .flatMap((id) => passages[Number(id)]?.id ?? []),
    }),
  };
};
