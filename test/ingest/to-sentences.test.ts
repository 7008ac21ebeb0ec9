import fc from 'fast-check';
import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import { toString as toPlainText } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { parseMarkdown } from '../../src/ingest/parse-markdown.ts';
import { toSentences } from '../../src/ingest/to-sentences.ts';

function toParagraph(markdown: string): Paragraph {
  const parsed = parseMarkdown(`${markdown}\n\n[^a]: A\n\n[^b]: B\n`);
  const node = parsed.kind === 'tree' ? parsed.root.children[0] : undefined;
  return node?.type === 'paragraph' ? node : { type: 'paragraph', children: [] };
}

/** Each sentence with the labels of its marks; `…` where it goes on after the last. */
function describeSentences(markdown: string) {
  return toSentences(toParagraph(markdown), 'prose').map(
    ({ text, references, endsCited }) =>
      `${text} [${references.map(({ label }) => label).join(' ')}]${endsCited ? '' : '…'}`,
  );
}

it.each([
  ['One is here.[^a] Two is here.[^b]', ['One is here. [a]', 'Two is here. [b]']],
  ['One is here.[^a][^b] Two is here.', ['One is here. [a b]', 'Two is here. []…']],
  ['One is here.[^a] [^b] Two is here.[^b]', ['One is here. [a b]', 'Two is here. [b]']],
  ['One is here. Two is here.[^a]', ['One is here. []…', 'Two is here. [a]']],
  ['One is\nhere.[^a]\nTwo is here.[^b]', ['One is here. [a]', 'Two is here. [b]']],
  ['Made in the U.S.[^a] Two is here.[^b]', ['Made in the U.S. [a]', 'Two is here. [b]']],
  ['Made in the U.S.[^a] and here.[^b]', ['Made in the U.S. and here. [a b]']],
  ['Mr. J. Holm built No. 7 of 3.5 km.[^a]', ['Mr. J. Holm built No. 7 of 3.5 km. [a]']],
  ['One[^a] goes on.', ['One goes on. [a]…']],
  ['One is here[^a].', ['One is here. [a]']],
  ['"One is here."[^a] Two is here.[^b]', ['"One is here." [a]', 'Two is here. [b]']],
  ['A point without a stop[^a]', ['A point without a stop [a]']],
  ['These are:[^a]', ['These are: [a]']],
  ['[^a] One is here.', ['One is here. [a]…']],
  ['One is here.[^A] Two is here.[^nowhere]', ['One is here. [a]', 'Two is here. [nowhere]']],
  ['One is *here.[^a] Two* is here.[^b]', ['One is here. [a]', 'Two is here. [b]']],
  ['`[^a]` is code.[^b]', ['[^a] is code. [b]']],
  ['', []],
])('cuts %j into its sentences', (markdown, expected) => {
  expect(describeSentences(markdown)).toEqual(expected);
});

it('gives each sentence its own tree', () => {
  const markdown =
    'One is *very **here***.[^a] See `code` and\n[a\nlink](https://example.org).[^b]';
  expect(toSentences(toParagraph(markdown), 'prose').map(({ content }) => content)).toEqual([
    [
      { type: 'text', value: 'One is ' },
      {
        type: 'emphasis',
        children: [
          { type: 'text', value: 'very ' },
          { type: 'strong', children: [{ type: 'text', value: 'here' }] },
        ],
      },
      { type: 'text', value: '.' },
    ],
    [
      { type: 'text', value: 'See ' },
      { type: 'inlineCode', value: 'code' },
      { type: 'text', value: ' and ' },
      {
        type: 'link',
        title: null,
        url: 'https://example.org',
        children: [{ type: 'text', value: 'a link' }],
      },
      { type: 'text', value: '.' },
    ],
  ]);
});

it('parts a tree that goes over the end of a sentence', () => {
  const sentences = toSentences(toParagraph('One is *here.[^a] Two* is here.[^b]'), 'prose');
  expect(sentences.map(({ content }) => content.map(({ type }) => type))).toEqual([
    ['text', 'emphasis'],
    ['emphasis', 'text'],
  ]);
});

it('knows on which line a sentence and a mark stand', () => {
  const sentences = toSentences(
    toParagraph('One is\nhere.[^a] Two is\nhere.[^b][^nowhere] Three is *here\nand there.[^none]*'),
    'point',
  );
  expect(
    sentences.map(({ line, references }) => [line, ...references.map((one) => one.line)]),
  ).toEqual([
    [1, 2],
    [2, 3, 3],
    [3, 4],
  ]);
});

/** The words of a tree as they are read: a line break parts words. */
function toWords(nodes: readonly PhrasingContent[]): string {
  const walk = (node: Nodes): string => {
    if (node.type === 'break') return ' ';
    return 'children' in node ? node.children.map(walk).join('') : toPlainText(node);
  };
  return nodes.map(walk).join('');
}

it('never parts a text from its tree, nor loses a word or a mark', () => {
  const unit = fc.constantFrom(
    ...[
      'Word',
      'word',
      '. ',
      '! ',
      ' ',
      '\n',
      '[^a]',
      '[^b]',
      '[^x]',
      '*',
      '**',
      '`',
      '  \n',
      '. ',
    ],
    ...['[link](https://a.org)', 'é', '海', '"', 'U.S. ', '1', '<b>', '&amp;', '\\', '[', ']'],
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (markdown) => {
      const paragraph = toParagraph(`A${markdown}`);
      const sentences = toSentences(paragraph, 'prose');
      for (const { text, content } of sentences) expect(toWords(content)).toBe(text);
      const letters = (text: string) => text.replace(/\[\^[^\s[\]^]+\]|\s/gu, '');
      expect(letters(sentences.map(({ text }) => text).join(''))).toBe(
        letters(toWords(paragraph.children)),
      );
      const marks = sentences.flatMap(({ references }) => references.map(({ label }) => label));
      expect(marks.length).toBe(countMarks(paragraph));
    }),
    { numRuns: 300 },
  );
});

function countMarks(node: Nodes): number {
  if (node.type === 'footnoteReference') return 1;
  if (node.type === 'text') return node.value.match(/\[\^[^\s[\]^]+\]/gu)?.length ?? 0;
  return 'children' in node ? node.children.reduce((sum, child) => sum + countMarks(child), 0) : 0;
}
