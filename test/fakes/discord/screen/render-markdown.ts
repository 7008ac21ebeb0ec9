import type { World } from '../world.ts';

/** A text as its readers see it, and where it leads. */
export type Rendered = {
  readonly text: string;
  /** Addresses that can be opened, in order. */
  readonly links: readonly string[];
  /** Those of them that a preview unfolds for. */
  readonly unfolding: readonly string[];
};

type Names = Pick<World, 'users' | 'channels'> & {
  /** False shows links as one sees them, without the addresses behind them. */
  readonly addresses?: boolean;
};
type Rule = {
  readonly at: RegExp;
  readonly show: (match: RegExpExecArray, inner: (text: string) => Rendered) => Rendered;
};

const plain = (text: string): Rendered => ({ text, links: [], unfolding: [] });
const link = (url: string, label: string, unfolds = false): Rendered => ({
  text: label,
  links: [url],
  unfolding: unfolds ? [url] : [],
});
const within: Rule['show'] = (match, inner) => inner(match[1] ?? match[2] ?? '');

/** In the order in which Discord tries them; https://docs.discord.com/developers/reference#message-formatting */
function toRules({ users, channels, addresses = true }: Names): readonly Rule[] {
  const name = (id: string | undefined) => users.get(id ?? '')?.global_name ?? id;
  const place = (id: string | undefined) => channels.get(id ?? '')?.name ?? id;
  return [
    { at: /\\([^0-9A-Za-z\s])/uy, show: ([, sign = '']) => plain(sign) },
    { at: /```(?:[\w-]+\n)?\n?([\s\S]+?)\n?```/uy, show: ([, code = '']) => plain(code) },
    { at: /(`+)([\s\S]*?[^`])\1(?!`)/uy, show: ([, , code = '']) => plain(code.trim()) },
    {
      at: /\[((?:\\.|\[[^\]]*\]|[^\]\\])+)\]\(\s*(?:<([^<>\s]*)>|((?:\([^()\s]*\)|[^\s()])+))\s*\)/uy,
      show: ([whole, label = '', quiet, loud], inner) => {
        const url = quiet ?? loud ?? '';
        if (!/^(?:https?|discord):\/\//u.test(url)) return plain(whole);
        const shown = inner(label).text;
        return link(url, addresses ? `${shown} <${url}>` : shown, quiet === undefined);
      },
    },
    { at: /<(https?:\/\/[^\s<>]+)>/uy, show: ([, url = '']) => link(url, url) },
    { at: /https?:\/\/[^\s<]*[^\s<.,:;"'\])]/uy, show: ([url]) => link(url, url, true) },
    { at: /<@!?(\d+)>/uy, show: ([, id]) => plain(`@${name(id)}`) },
    { at: /<@&(\d+)>/uy, show: ([, id]) => plain(`@role ${id}`) },
    { at: /<#(\d+)>/uy, show: ([, id]) => plain(`#${place(id)}`) },
    { at: /<\/([^:>]+):\d+>/uy, show: ([, command]) => plain(`/${command}`) },
    { at: /<t:(-?\d+)(?::\w)?>/uy, show: ([, seconds]) => plain(toTime(Number(seconds))) },
    { at: /<a?:(\w+):\d+>/uy, show: ([, emoji]) => plain(`:${emoji}:`) },
    { at: /\*\*((?:\\.|[^\\])+?)\*\*(?!\*)/uy, show: within },
    { at: /__((?:\\.|[^\\])+?)__(?!_)/uy, show: within },
    { at: /~~((?:\\.|[^\\])+?)~~/uy, show: within },
    { at: /\|\|((?:\\.|[^\\])+?)\|\|/uy, show: within },
    {
      at: /\*(?=\S)((?:\*\*|\\.|[^\\*])+?)(?<=\S)\*(?!\*)|\b_((?:__|\\.|[^\\_])+?)_\b/uy,
      show: within,
    },
  ];
}

function toTime(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** Shows Discord's Markdown as text: without its signs, links with the address behind them. */
export function renderMarkdown(markdown: string, names: Names): Rendered {
  const rules = toRules(names);
  const lines = markdown
    .split('\n')
    .map((line) => line.replace(/^(\s*)(?:-#|#{1,3}) (?=\S)/u, '$1'));
  return join(toPieces(lines.join('\n').replace(/^>(?:>>)? /gmu, '│ '), rules));
}

function toPieces(text: string, rules: readonly Rule[]): readonly Rendered[] {
  const pieces: Rendered[] = [];
  const inner = (nested: string) => join(toPieces(nested, rules));
  for (let at = 0; at < text.length; ) {
    const found = match(text, at, rules);
    if (found) pieces.push(found.rule.show(found.match, inner));
    else pieces.push(plain(text.charAt(at)));
    at += found?.match[0].length ?? 1;
  }
  return pieces;
}

function match(text: string, at: number, rules: readonly Rule[]) {
  if (/[\w\s]/u.test(text.charAt(at)) && !/[h_]/u.test(text.charAt(at))) return undefined;
  for (const rule of rules) {
    rule.at.lastIndex = at;
    const found = rule.at.exec(text);
    if (found) return { rule, match: found };
  }
  return undefined;
}

function join(pieces: readonly Rendered[]): Rendered {
  return {
    text: pieces.map(({ text }) => text).join(''),
    links: pieces.flatMap(({ links }) => links),
    unfolding: pieces.flatMap(({ unfolding }) => unfolding),
  };
}
