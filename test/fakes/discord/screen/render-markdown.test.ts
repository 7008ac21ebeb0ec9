import { expect, test } from 'vitest';
import { toUser } from '../shapes/to-user.ts';
import { renderMarkdown } from './render-markdown.ts';

const names = { users: new Map([['7', toUser('7', 'Ann')]]), channels: new Map() };
const show = (markdown: string) => renderMarkdown(markdown, names);

test.each([
  ['**bold** and *slanted* and __under__', 'bold and slanted and under'],
  ['\\*not\\* \\_this\\_', '*not* _this_'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['snake_case_name', 'snake_case_name'],
  ['-# small', 'small'],
  ['# large', 'large'],
  ['> quoted', '│ quoted'],
  ['`**code**`', '**code**'],
  ['<@7> in <#8>', '@Ann in #8'],
  ['<t:0:D>', '1970-01-01 00:00 UTC'],
  ['||hidden||', 'hidden'],
])('%s is seen as %s', (markdown, seen) => {
  expect(show(markdown).text).toBe(seen);
});

test.each([
  ['[a](<https://e.org/b_(c)>)', 'https://e.org/b_(c)', []],
  ['[a](https://e.org/b_(c))', 'https://e.org/b_(c)', ['https://e.org/b_(c)']],
  ['<https://e.org>', 'https://e.org', []],
  ['see https://e.org.', 'https://e.org', ['https://e.org']],
  ['[\\[a\\]](<https://e.org>)', 'https://e.org', []],
])('%s leads to %s', (markdown, url, unfolding) => {
  expect(show(markdown)).toMatchObject({ links: [url], unfolding });
});

test.each(['[a](javascript:1)', '[a] (https://', '\\[a](', 'http s://e.org'])(
  '%s leads nowhere',
  (markdown) => {
    expect(show(markdown).links).toEqual([]);
  },
);
