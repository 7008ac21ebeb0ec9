import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { type Limits, refuse } from './refuse.ts';

/** The longest article has a sixth of this. Measured: the worst texts within it take half a second. */
const limits: Limits = { characters: 60_000, marks: 5_000, nesting: 8 };

const extensions = [frontmatter(['yaml']), gfmFootnote(), gfmTable()];
const mdastExtensions = [
  frontmatterFromMarkdown(['yaml']),
  gfmFootnoteFromMarkdown(),
  gfmTableFromMarkdown(),
];

/** Reads Markdown with a head, footnotes and tables. Never throws; says why where it gives up. */
export function parseMarkdown(
  text: string,
):
  | { readonly kind: 'tree'; readonly root: Root }
  | { readonly kind: 'refused'; readonly line: number; readonly message: string } {
  const refusal = refuse(text, limits);
  if (refusal) return { kind: 'refused', ...refusal };
  try {
    return { kind: 'tree', root: fromMarkdown(text, { extensions, mdastExtensions }) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `The Markdown cannot be read (${why}); write plain paragraphs and lists.`;
    return { kind: 'refused', line: 1, message };
  }
}
