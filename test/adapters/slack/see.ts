import { drawBlocks } from '../../fakes/slack/draw/draw-blocks.ts';

type Content = { readonly text?: string; readonly blocks: readonly unknown[] };

/** What a person sees of a message or view, and below it where its links lead, one a line. */
export function see(content: Content): string {
  const { text, links } = read(content);
  return [text, ...links].join('\n');
}

/** Where the links of a message or view lead. */
export function linksOf(content: Content): readonly string[] {
  return read(content).links;
}

function read({ text, blocks }: Content) {
  const links: string[] = [];
  const mrkdwn = (written: string) =>
    undo(
      written.replace(/<([^<>|]*)(?:\|([^<>]*))?>/gu, (_, url: string, label: string = url) => {
        links.push(undo(url));
        return label;
      }),
    );
  const drawn = drawBlocks(blocks, { mrkdwn, markdown: mrkdwn });
  return { text: text === undefined ? drawn : `${mrkdwn(text)}\n${drawn}`, links };
}

function undo(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
