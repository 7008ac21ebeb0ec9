import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe } from 'vitest';
import { learns } from './contract/learns.ts';
import { answersOnce } from './contract/once.ts';
import { keepsPrivate } from './contract/private.ts';
import { recalls } from './contract/recalls.ts';
import { keepsRecords } from './contract/records.ts';
import { remembers } from './contract/remembers.ts';
import { staysOnTopics } from './contract/topics.ts';
import { withstands } from './contract/withstands.ts';

let folder = '';
let files = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'strait-desk-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('on SQLite, the desk', () => {
  const empty = async () => {
    files += 1;
    return { file: join(folder, 'made when missing', `${files}.db`) };
  };
  answersOnce(empty);
  remembers(empty);
  learns(empty);
  recalls(empty);
  staysOnTopics(empty);
  keepsRecords(empty);
  withstands(empty, empty);
  keepsPrivate(empty, async (place) => readTables('file' in place ? place.file : ''));
});

/** All rows, as a curious reader of the file would see them. */
function readTables(path: string): string {
  const file = new DatabaseSync(path);
  const names = file.prepare("select name from sqlite_master where type = 'table'").all();
  const rows = names.map(({ name }) => file.prepare(`select * from "${name}"`).all());
  file.close();
  return JSON.stringify(rows);
}
