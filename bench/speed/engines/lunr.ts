import createLunr from 'lunr';
import type { Engine } from './engine.ts';
import { toText } from './to-text.ts';

/** lunr as it ships, which is for English. Words are looked up one by one: its own syntax trips on ":". */
export const lunr: Engine = ({ passages }) => {
  const index = createLunr((builder) => {
    builder.ref('id');
    builder.field('title');
    builder.field('text');
    for (const [id, passage] of passages.entries())
      builder.add({ id, title: passage.title, text: toText(passage) });
  });
  return {
    ask: ({ question }) => ({
      passages: index
        .query((query) => query.term(createLunr.tokenizer(question), {}))
        .slice(0, 10)
        .flatMap(({ ref }) => passages[Number(ref)]?.id ?? []),
    }),
  };
};
