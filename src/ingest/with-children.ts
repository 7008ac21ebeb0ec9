import type { PhrasingContent } from 'mdast';

type Parent = { readonly children: PhrasingContent[] };

/** The same node with other children. */
export function withChildren<Node extends Parent>(node: Node, children: PhrasingContent[]): Node {
  return { ...node, children };
}
