import type {
  Break,
  Emphasis,
  InlineCode,
  Link,
  Nodes,
  PhrasingContent,
  Strong,
  Text,
} from 'mdast';
import { toString as toPlainText } from 'mdast-util-to-string';

/** What a sentence of an article may be made of. */
type SentenceNode = Text | Emphasis | Strong | InlineCode | Link | Break;

/**
 * How a platform writes each kind of node. `inner` is what the node's children were rendered to,
 * empty for a node without children. An adapter that forgets a kind does not compile.
 */
export type Handlers = {
  readonly [Node in SentenceNode as Node['type']]: (node: Node, inner: string) => string;
};

/**
 * Renders a sentence's tree with a table of handlers. Pure. Whatever else Markdown can hold is kept
 * out of articles by a rule; should it come all the same, its text is shown and nothing is thrown.
 */
export function render(content: readonly PhrasingContent[], handlers: Handlers): string {
  return content.map((node) => renderNode(node, handlers)).join('');
}

function renderNode(node: PhrasingContent, handlers: Handlers): string {
  switch (node.type) {
    case 'text':
      return handlers.text(node, '');
    case 'emphasis':
      return handlers.emphasis(node, render(node.children, handlers));
    case 'strong':
      return handlers.strong(node, render(node.children, handlers));
    case 'inlineCode':
      return handlers.inlineCode(node, '');
    case 'link':
      return handlers.link(node, render(node.children, handlers));
    case 'break':
      return handlers.break(node, '');
    default:
      return handlers.text({ type: 'text', value: toPlainText(node satisfies Nodes) }, '');
  }
}
