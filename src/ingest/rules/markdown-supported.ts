import type { Link, Nodes } from 'mdast';
import { inArticles } from './in-articles.ts';
import type { Rule } from './rule.ts';

/** What to do instead of what cannot be shown in every chat. */
const advice: Readonly<Record<string, string>> = {
  blockquote:
    'Block quotations are not for answers in a chat; put the words between quotation marks.',
  code: 'Blocks of code are not for answers in a chat; write a sentence.',
  definition: 'Write the address where the link is: [words](https://…).',
  delete: 'Text that is struck out is not for answers; delete it.',
  html: 'HTML is not for answers in a chat, and comments neither; write plain text.',
  image: 'Images are not for answers in a chat; say in words what is to be seen.',
  imageReference: 'Images are not for answers in a chat; say in words what is to be seen.',
  linkReference: 'Write the address where the link is: [words](https://…).',
  table: 'Tables are not for answers in a chat; write a sentence or a list point for each row.',
  thematicBreak:
    'Lines across are not for answers in a chat; open a new passage with "## Heading".',
  footnoteDefinition: 'A source stands by itself at the end of the file.',
};

const supported: ReadonlySet<string> = new Set([
  ...['paragraph', 'list', 'listItem', 'text', 'emphasis', 'strong', 'inlineCode', 'link'],
  ...['break', 'footnoteReference'],
]);

export const markdownSupported: Rule = {
  name: 'markdown-supported',
  about: 'Passages are paragraphs and lists, with emphasis, bold, code and links.',
  find: inArticles(({ sections }) =>
    sections.flatMap(({ blocks }) => blocks.flatMap((block) => findUnsupported(block))),
  ),
};

function findUnsupported(
  node: Nodes,
  isInList = false,
): readonly { readonly line: number; readonly message: string }[] {
  const message = supported.has(node.type)
    ? refuseUse(node, isInList)
    : (advice[node.type] ?? `"${node.type}" is not for answers in a chat; write plain text.`);
  if (message !== undefined) return [{ line: node.position?.start.line ?? 1, message }];
  const isList = isInList || node.type === 'list';
  return 'children' in node ? node.children.flatMap((child) => findUnsupported(child, isList)) : [];
}

/** What is wrong with how a supported node is used, if anything. */
function refuseUse(node: Nodes, isInList: boolean): string | undefined {
  if (node.type === 'link') return refuseLink(node);
  if (node.type !== 'list') return undefined;
  if (isInList) return 'Points cannot have points of their own; write one list.';
  return node.ordered
    ? 'Points are quoted one by one, without their numbers; begin each with "- ".'
    : undefined;
}

function refuseLink({ url }: Link): string | undefined {
  return /^https?:\/\/[^\s/]+\.[^\s]/u.test(url)
    ? undefined
    : `"${url}" opens nothing in a chat; write an address in full, beginning with https://.`;
}
