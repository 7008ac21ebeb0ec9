import { DatabaseSync } from 'node:sqlite';
import type { Engine } from './engine.ts';
import { toText } from './to-text.ts';

/** SQLite's FTS5 in memory with its Porter stemmer; any of the words will do, best by its BM25. */
export const fts5: Engine = ({ passages }) => {
  const db = new DatabaseSync(':memory:');
  db.exec("CREATE VIRTUAL TABLE passages USING fts5(title, text, tokenize = 'porter unicode61')");
  const insert = db.prepare('INSERT INTO passages (rowid, title, text) VALUES (?, ?, ?)');
  db.exec('BEGIN');
  for (const [id, passage] of passages.entries()) insert.run(id, passage.title, toText(passage));
  db.exec('COMMIT');
  const find = db.prepare(
    'SELECT rowid AS id FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT 10',
  );
  return {
    ask: ({ question }) => {
      const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length === 0) return { passages: [] };
      const rows = find.all(words.map((word) => `"${word}"`).join(' OR '));
      return { passages: rows.flatMap(({ id }) => passages[Number(id)]?.id ?? []) };
    },
    outside: () => read(db, 'page_count') * read(db, 'page_size'),
  };
};

function read(db: DatabaseSync, pragma: string): number {
  return Number(db.prepare(`PRAGMA ${pragma}`).get()?.[pragma]);
}
