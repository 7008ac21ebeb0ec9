import { globSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { expect, it } from 'vitest';

const example = readFileSync('.env.example', 'utf8');

it('lists every variable that the adapters read', () => {
  const code = globSync('adapters/**/*.ts').map((path) => readFileSync(path, 'utf8'));
  const own =
    /\b(?:(?:DISCORD|SLACK|LIMIT)_[A-Z]\w*|KNOWLEDGE_DIR|DATABASE_URL|DESK_KEY|PORT|LOG_LEVEL|JOURNAL_TEXT)\b/gu;
  const read = new Set(code.flatMap((text) => text.match(own) ?? []));
  const listed = new Set(Array.from(example.matchAll(/^# ([A-Z_]+)=/gmu), ([, name]) => name));
  expect([...read].filter((name) => !listed.has(name))).toEqual([]);
  expect([...listed].filter((name = '') => !read.has(name))).toEqual([]);
});

it('sets nothing as it stands', () => {
  expect(parseEnv(example)).toEqual({});
});
