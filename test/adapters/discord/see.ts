import type { Card } from '../../../adapters/discord/card/card.ts';

/** A card as a person sees it: texts, labels, and behind the text where its links lead. */
export type Seen = {
  readonly text: string;
  readonly addresses: readonly string[];
  readonly labels: readonly string[];
};

const token = /\\([^0-9A-Za-z\s])|\[((?:\\.|[^[\]\\])*)\]\(<([^<>\s]*)>\)|<(https?:[^<>\s]*)>/gu;

/** Reads a card as Discord does, as far as escapes and links go. */
export function see({ content, further, rows }: Card): Seen {
  const addresses: string[] = [];
  const read = (markdown: string): string =>
    markdown.replace(
      token,
      (_, escaped?: string, inner?: string, target?: string, plain?: string) => {
        if (escaped !== undefined) return escaped;
        const address = target ?? plain ?? '';
        addresses.push(address);
        return inner === undefined ? address : read(inner);
      },
    );
  const text = [content, ...further].map(read).join('\n');
  const labels = rows.flat().flatMap(({ label, emoji }) => label ?? emoji ?? []);
  return { text: text.replaceAll('@\u200B', '@'), addresses, labels };
}
