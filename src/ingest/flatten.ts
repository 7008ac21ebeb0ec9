import type { PhrasingContent, Text } from 'mdast';
import type { Reference } from './draft.ts';
import { leafText } from './leaf-text.ts';
import { withChildren } from './with-children.ts';

/** Running text laid out in one line. */
export type Flat = {
  /** All leaves of `nodes`, one after the other; footnote marks are empty. */
  readonly text: string;
  /** Its tree; texts do not go over a line end, and marks of undefined footnotes are marks. */
  readonly nodes: readonly PhrasingContent[];
  /** Footnote marks, by their place in `text`. */
  readonly references: readonly (Reference & { readonly offset: number })[];
  /** On which line of the file this place of `text` stands. */
  readonly lineAt: (offset: number) => number;
};

/** Lays out a paragraph in one line: line ends and runs of spaces become one space. */
export function flatten(paragraph: readonly PhrasingContent[]): Flat {
  const nodes = paragraph.flatMap(splitLines);
  const references: (Reference & { readonly offset: number })[] = [];
  const starts: { readonly offset: number; readonly line: number }[] = [];
  let text = '';
  const walk = (node: PhrasingContent): void => {
    const line = node.position?.start.line ?? starts.at(-1)?.line ?? 1;
    starts.push({ offset: text.length, line });
    if (node.type === 'footnoteReference') {
      references.push({ label: node.identifier, line, offset: text.length });
    }
    text += leafText(node);
    if ('children' in node) node.children.forEach(walk);
  };
  nodes.forEach(walk);
  const lineAt = (offset: number) =>
    starts.findLast((start) => start.offset <= offset)?.line ?? starts[0]?.line ?? 1;
  return { text, nodes, references, lineAt };
}

/** A line end, or a mark whose footnote is not defined, which Markdown takes for text. */
const seam = /(\n)|\[\^([^\s[\]^]+)\]/gu;

function splitLines(node: PhrasingContent): readonly PhrasingContent[] {
  if (node.type === 'text') return splitText(node);
  if (!('children' in node)) return [node];
  return [withChildren(node, node.children.flatMap(splitLines))];
}

function splitText({ value, position }: Text): readonly PhrasingContent[] {
  let line = position?.start.line ?? 1;
  let from = 0;
  const nodes: PhrasingContent[] = [];
  const addText = (text: string) => {
    const words = text.replace(/[ \t\r\n]+/gu, ' ');
    if (words !== '') nodes.push({ type: 'text', value: words, ...at(line) });
  };
  for (const { 0: match, 1: lineEnd, 2: label, index } of value.matchAll(seam)) {
    addText(value.slice(from, index) + (lineEnd === undefined ? '' : ' '));
    from = index + match.length;
    line += match.split('\n').length - 1;
    if (label !== undefined) {
      nodes.push({
        type: 'footnoteReference',
        identifier: label,
        label,
        ...at(line),
      });
    }
  }
  addText(value.slice(from));
  return nodes;
}

/** A place of which only the line matters. */
function at(line: number) {
  const point = { line, column: 1 };
  return { position: { start: point, end: point } };
}
