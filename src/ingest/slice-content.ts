import type { PhrasingContent } from 'mdast';
import { leafText } from './leaf-text.ts';
import { withChildren } from './with-children.ts';

/**
 * Cuts a stretch out of running text with its tree: what stands from `from` up to `to`, counted in
 * the characters of its leaves. Footnote marks and positions are left out, texts side by side joined.
 */
export function sliceContent(
  nodes: readonly PhrasingContent[],
  from: number,
  to: number,
): PhrasingContent[] {
  let offset = 0;
  const sliceAll = (all: readonly PhrasingContent[]) => joinTexts(all.flatMap(slice));
  const slice = (node: PhrasingContent): readonly PhrasingContent[] => {
    if (node.type === 'footnoteReference') return [];
    const { position: _, ...rest } = node;
    if ('children' in rest) {
      const children = sliceAll(rest.children);
      return children.length > 0 ? [withChildren(rest, children)] : [];
    }
    const words = leafText(rest);
    const start = offset;
    offset += words.length;
    const value = words.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (value === '') return [];
    return ['value' in rest ? { ...rest, value } : rest];
  };
  return sliceAll(nodes);
}

function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    } else joined.push(node);
  }
  return joined;
}
