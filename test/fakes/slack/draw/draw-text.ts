import type { Workspace } from '../types.ts';

/** Texts as people see them: marks of formatting gone, names in place of ids, escapes undone. */
export type DrawText = {
  readonly mrkdwn: (text: string) => string;
  readonly markdown: (text: string) => string;
};

/** Draws the texts of a workspace. With `addresses`, each link shows where it leads. */
export function createDrawText(workspace: Workspace, addresses: boolean): DrawText {
  const link = (label: string, url: string) => (addresses ? `${label} (${url})` : label);
  const mention = (mark: string) => drawMention(workspace, mark);
  return {
    mrkdwn: (text) =>
      toPlain(
        text
          .replace(/<([^<>]*)>/gu, (_, inner: string) => drawAngled(inner, link, mention))
          .replace(/(?<![\p{L}\p{N}*])\*([^*\n]+)\*(?![\p{L}\p{N}*])/gu, '$1')
          .replace(/(?<![\p{L}\p{N}_])_([^_\n]+)_(?![\p{L}\p{N}_])/gu, '$1'),
      ),
    markdown: (text) =>
      toPlain(
        text
          .replace(
            /\[((?:[^[\]\\]|\\.|\[[^\]]*\])*)\]\(<?([^()\s<>]*(?:\([^()\s]*\)[^()\s<>]*)*)>?\)/gu,
            (_, label: string, url: string) => link(label, url),
          )
          .replace(/<([^<>]*)>/gu, (_, inner: string) => drawAngled(inner, link, mention))
          .replace(/\*\*([^*\n]+)\*\*/gu, '$1')
          .replace(/^#{1,6} /gmu, '')
          .replace(/\\([!-/:-@[-`{-~])/gu, '$1'),
      ),
  };
}

function drawAngled(
  inner: string,
  link: (label: string, url: string) => string,
  mention: (mark: string) => string,
): string {
  if (/^[!@#]/u.test(inner)) return mention(inner);
  const [url = '', ...label] = inner.split('|');
  return label.length === 0 ? url : link(label.join('|'), url);
}

function drawMention(workspace: Workspace, mark: string): string {
  const [id = '', label] = mark.slice(1).split('|');
  if (mark.startsWith('@')) return `@${workspace.users.get(id)?.name ?? label ?? id}`;
  if (mark.startsWith('#')) return `#${workspace.channels.get(id)?.name ?? label ?? id}`;
  if (id.startsWith('date^')) return label ?? id;
  return `@${label ?? id.replace(/^subteam\^/u, '')}`;
}

function toPlain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
