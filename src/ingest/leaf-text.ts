import type { PhrasingContent } from 'mdast';
import { toString as toPlainText } from 'mdast-util-to-string';

/** The words of a node that has no children, in one line; '' for one that has. */
export function leafText(node: PhrasingContent): string {
  if ('children' in node || node.type === 'footnoteReference') return '';
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return ' ';
  return toPlainText(node).replace(/[ \t\r\n]+/gu, ' ');
}
