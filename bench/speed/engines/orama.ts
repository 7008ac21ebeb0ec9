import { create, insert, search } from '@orama/orama';
import { stopwords } from '@orama/stopwords/english';
import type { Engine } from './engine.ts';
import { toText } from './to-text.ts';

/** Orama with its own English stemmer and stop words. */
export const orama: Engine = ({ passages }) => {
  const db = create({
    schema: { title: 'string', text: 'string' },
    components: { tokenizer: { language: 'english', stemming: true, stopWords: stopwords } },
  });
  for (const passage of passages)
    insert(db, { id: passage.id, title: passage.title, text: toText(passage) });
  const ids = new Map(passages.map(({ id }) => [String(id), id]));
  return {
    ask: ({ question }) => {
      const results = search(db, { term: question, limit: 10 });
      if (results instanceof Promise) throw new Error('Orama was expected to answer at once');
      return { passages: results.hits.flatMap(({ id }) => ids.get(id) ?? []) };
    },
  };
};
