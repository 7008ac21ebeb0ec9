import { expect, it } from 'vitest';
import { formatProblem } from '../../src/format-problem.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { rules } from '../../src/ingest/rules/index.ts';
import { readMarked } from './read-marked.ts';

const lines = ['unsound', 'unread', 'bare', 'wikipedia'].flatMap((name) =>
  ingest(readMarked(`test/fixtures/rules/${name}`).folder).problems.map(formatProblem),
);
const ofRule = (rule: string) => lines.filter((line) => line.endsWith(` (${rule})`));

it.each(rules.map(({ name }) => name).filter((name) => name !== 'article-unique'))(
  'says one or more full sentences for %s',
  (rule) => {
    expect(ofRule(rule)).not.toEqual([]);
    for (const line of ofRule(rule)) {
      expect(line).toMatch(/^test\/fixtures\/rules\/[^:]+:\d+ \S.*[.] \([a-z-]+\)$/u);
      expect(line).not.toMatch(/undefined|\[object|\bNaN\b|\n/u);
    }
  },
);

it.each([
  [
    'footnote-defined',
    'Footnote [^plans] has no source; add "[^plans]: [Title](https://…), Publisher, 2025-10-17." at the end of the file.',
  ],
  [
    'front-matter-valid',
    '"titel": is no key here; the keys are title, as_of, review_by, status, questions, next, corrects, unknown.',
  ],
  [
    'sentence-cited',
    '"The bridge is 8 km long." has no source; write its footnote after it: "….[^label]".',
  ],
  [
    'question-placed',
    '"questions" names "widht", which is no heading of the article; it has length.',
  ],
  [
    'figure-stated',
    'No sentence of topic/figures#length that cites [^plan] says 450; write the number as it stands there.',
  ],
  ['figure-entity-known', 'The glossary calls "Sound Bridge" Bridge; write that.'],
  ['source-host', 'blog.cedritech.com is a site that reprints the work of others; cite'],
  ['no-will', '"will" says that it is certain; write "would"'],
])('says for %s what is wrong and what to write instead', (rule, message) => {
  expect(ofRule(rule).join('\n')).toContain(message);
});
