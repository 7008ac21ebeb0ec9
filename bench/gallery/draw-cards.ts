import wrap from 'wrap-ansi';

/** What a person sees, with what it is called. */
export type Card = { readonly title: string; readonly text: string };

const columns = 96;

/** Cards as Markdown, one below the other. */
export function drawCards(cards: readonly Card[]): string {
  return cards
    .map(({ title, text }) => `### ${title}\n\n\`\`\`text\n${fold(text)}\n\`\`\`\n`)
    .join('\n');
}

/** Long lines folded, as a window does. */
function fold(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const [indent = ''] = /^[ │]*/u.exec(line) ?? [];
      const width = columns - indent.length;
      return wrap(line.slice(indent.length), width, { hard: true })
        .split('\n')
        .map((part) => `${indent}${part}`.trimEnd())
        .join('\n');
    })
    .join('\n');
}
