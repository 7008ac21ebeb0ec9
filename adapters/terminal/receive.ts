/** What a line typed into a chat asks for. */
export type Received =
  | { readonly kind: 'question'; readonly text: string }
  /** How the last reply came about. */
  | { readonly kind: 'why' }
  /** Forget what was asked before. */
  | { readonly kind: 'new' }
  | { readonly kind: 'leave' };

/** Reads a line typed into a chat; a blank one asks for nothing. Pure. */
export function receive(line: string): Received | undefined {
  const text = line.trim();
  switch (text.toLowerCase()) {
    case '':
      return undefined;
    case '/why':
      return { kind: 'why' };
    case '/new':
      return { kind: 'new' };
    case 'exit':
    case 'quit':
      return { kind: 'leave' };
    default:
      return { kind: 'question', text };
  }
}
