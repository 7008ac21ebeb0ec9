import GithubSlugger from 'github-slugger';
import type { FootnoteDefinition, Heading, Nodes, Root, RootContent } from 'mdast';
import { toString as toPlainText } from 'mdast-util-to-string';
import type { KnowledgeFile } from '../types.ts';
import type { Article, DraftSentence, Section } from './draft.ts';
import { readHead } from './read/read-head.ts';
import { toDefinition } from './to-definition.ts';
import { toSentences } from './to-sentences.ts';

/** Takes a file's tree apart: head, passages, sources. Whether they are sound is for the rules. */
export function toArticle({ name, path, text }: KnowledgeFile, root: Root): Article {
  const head = readHead(root, text, path);
  // Below a head that was never closed, nothing is what it seems.
  const isClosed = root.children[0]?.type === 'yaml' || !text.startsWith('---');
  const blocks = isClosed ? root.children.filter((node) => node.type !== 'yaml') : [];
  const body = blocks.filter((node) => node.type !== 'footnoteDefinition');
  const first = body.findIndex((node) => node.type === 'heading');
  return {
    id: name.replace(/\.md$/u, ''),
    path,
    text,
    head,
    preface: first < 0 ? body : body.slice(0, first),
    sections: first < 0 ? [] : toSections(body.slice(first)),
    definitions: blocks.flatMap(findDefinitions).map((node) => toDefinition(node, path)),
  };
}

function findDefinitions(node: Nodes): readonly FootnoteDefinition[] {
  const inner = 'children' in node ? node.children.flatMap(findDefinitions) : [];
  return node.type === 'footnoteDefinition' ? [node, ...inner] : inner;
}

function toSections(body: readonly RootContent[]): readonly Section[] {
  const slugger = new GithubSlugger();
  const groups: { readonly heading: Heading; readonly blocks: RootContent[] }[] = [];
  for (const node of body) {
    if (node.type === 'heading') groups.push({ heading: node, blocks: [] });
    else groups.at(-1)?.blocks.push(node);
  }
  return groups.map(({ heading, blocks }) => {
    const name = toPlainText(heading).replace(/\s+/gu, ' ').trim();
    return {
      heading: name,
      slug: slugger.slug(name),
      depth: heading.depth,
      line: heading.position?.start.line ?? 1,
      content: heading.children,
      blocks,
      sentences: blocks.flatMap((block) => toBlockSentences(block)),
    };
  });
}

function toBlockSentences(block: RootContent): readonly DraftSentence[] {
  if (block.type === 'paragraph') return toSentences(block, 'prose');
  if (block.type !== 'list') return [];
  return block.children.flatMap(({ children }) =>
    children.flatMap((child) =>
      child.type === 'paragraph' ? toSentences(child, 'point') : toBlockSentences(child),
    ),
  );
}
