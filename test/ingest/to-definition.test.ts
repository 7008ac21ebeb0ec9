import { expect, it } from 'vitest';
import type { Definition } from '../../src/ingest/draft.ts';
import { parseMarkdown } from '../../src/ingest/parse-markdown.ts';
import { toDefinition } from '../../src/ingest/to-definition.ts';

function read(after: string): Definition | undefined {
  const parsed = parseMarkdown(`A.[^Label]\n\n[^Label]: ${after}\n`);
  const node = parsed.kind === 'tree' ? parsed.root.children[1] : undefined;
  return node?.type === 'footnoteDefinition' ? toDefinition(node, 'k/a.md') : undefined;
}

const link = '[Plan](https://example.org/plan)';

it.each([
  [`${link}, Example, 2025-10-17.`, { publisher: 'Example', published: '2025-10-17' }],
  [`${link}, Example, 2025-10.`, { publisher: 'Example', published: '2025-10' }],
  [`${link}, Example, 2025.`, { publisher: 'Example', published: '2025' }],
  [`${link}, Example, n.d.`, { publisher: 'Example', published: 'n.d.' }],
  [`${link}, Example, n.d..`, { publisher: 'Example', published: 'n.d.' }],
  [`${link}, Holm, Sons & Co., n.d.`, { publisher: 'Holm, Sons & Co.', published: 'n.d.' }],
  [`${link}, News in Brief, 2025.`, { publisher: 'News in Brief', published: '2025' }],
  [
    `${link}, Example, in Danish, 2025.`,
    { publisher: 'Example', language: 'Danish', published: '2025' },
  ],
  [
    `${link}, Example (Oslo), after Wire, 2025.`,
    { publisher: 'Example (Oslo)', origin: 'Wire', published: '2025' },
  ],
  [
    `${link}, Example, in Danish, after The Wire, Oslo, 2025.`,
    { publisher: 'Example', language: 'Danish', origin: 'The Wire, Oslo', published: '2025' },
  ],
])('reads %s', (after, expected) => {
  expect(read(after)).toEqual({
    label: 'label',
    line: 3,
    faults: [],
    source: {
      label: 'Label',
      title: 'Plan',
      url: 'https://example.org/plan',
      path: 'k/a.md',
      line: 3,
      ...expected,
    },
  });
});

it.each([
  ['Plan, Example, 2025.', /Write the source as "\[\^Label\]: \[Title\]/u],
  [`See ${link}, Example, 2025.`, /Write the source as/u],
  [`${link} Example, 2025.`, /After the link/u],
  [`${link}, Example, 2025`, /After the link/u],
  [`${link}, Example, May 2025.`, /After the link/u],
  [`${link}, 2025.`, /After the link/u],
  [`${link}, ${'x'.repeat(500)}, 2025.`, /After the link/u],
  [`${link}, Example, 2025-02-29.`, /There is no 2025-02-29/u],
  [`${link}, Example, 2025-00.`, /There is no 2025-00/u],
  [`${link}, Example, after Wire, in Danish, 2025.`, /in this order|before ", after/u],
  ['[](https://example.org/), Example, 2025.', /Give the source a title/u],
  ['[Plan](example.org/plan), Example, 2025.', /"example.org\/plan" is no address/u],
  ['[Plan](ftp://example.org/), Example, 2025.', /is no address/u],
  ['[Plan](https://me@example.org/), Example, 2025.', /is no address/u],
])('says what is wrong with %s', (after, message) => {
  const definition = read(after);
  expect(definition?.faults.join(' ')).toMatch(message);
  expect(definition?.source).toBeUndefined();
});
