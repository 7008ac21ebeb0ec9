import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatProblem } from '../../src/format-problem.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { rules } from '../../src/ingest/rules/index.ts';

// Whoever writes an article knows the format from this page alone.
const page = readFileSync('knowledge/README.md', 'utf8');

/** Its examples: the first of Markdown is an article, those of YAML name their file. */
function readExamples() {
  const blocks = [...page.matchAll(/^```(markdown|yaml)\n(.*?)^```$/gmsu)];
  return blocks.flatMap(([, kind, text = '']) => {
    const name = kind === 'markdown' ? 'pitch/claims.md' : /^# (\S+\.yaml)$/mu.exec(text)?.[1];
    return name === undefined ? [] : [{ name, path: name, text }];
  });
}

it('shows examples that make a sound folder', () => {
  const [article, ...others] = readExamples();
  const files = [article, ...others.filter(({ name }) => name.endsWith('.yaml'))].flatMap(
    (file) => file ?? [],
  );
  const { knowledge, golden, problems } = ingest({ path: 'knowledge', files, unread: [] });
  expect(problems.map(formatProblem)).toEqual([]);
  expect(knowledge.passages.map(({ id }) => id)).toEqual(['pitch/claims#cost']);
  expect(knowledge.passages[0]?.corrects).toHaveLength(1);
  expect(knowledge.figures).toHaveLength(1);
  expect(knowledge.glossary.entities).toHaveLength(2);
  expect(golden).toHaveLength(3);
});

it('lists every rule with what must hold', () => {
  const listed = [...page.matchAll(/^\| `([a-z-]+)` \| (.*) \|$/gmu)].filter(
    ([line]) => line.split(' | ').length === 2,
  );
  expect(listed.map(([, name, about]) => ({ name, about }))).toEqual(
    rules.map(({ name, about }) => ({ name, about })),
  );
});

it('shows a problem as it is printed', () => {
  const [article] = readExamples();
  const text = article?.text.replace('[^tass] Dmitriev', '[^tas] Dmitriev') ?? '';
  const path = 'knowledge/pitch/claims.md';
  const { problems } = ingest({
    path: 'knowledge',
    files: [{ name: 'pitch/claims.md', path, text }],
    unread: [],
  });
  const [shown = ''] = /^knowledge\/pitch\/claims\.md:\d+ .*$/mu.exec(page) ?? [];
  expect(problems.map(formatProblem)).toContain(shown);
});
