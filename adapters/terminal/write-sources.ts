import stringWidth from 'string-width';
import type { Citation, ShownReply, Source } from '#core';
import { inert } from './inert.ts';
import type { Page } from './page.ts';
import { spellDate } from './spell-date.ts';
import { wrap } from './wrap.ts';

/** The sources of a reply, one under another: number, title, who published it and when, address. */
export function writeSources(reply: ShownReply, page: Page): string {
  if (!('citations' in reply)) return '';
  const digits = String(reply.citations.at(-1)?.number ?? 0).length;
  return reply.citations.map((citation) => writeSource(citation, digits, page)).join('\n');
}

function writeSource({ number, source }: Citation, digits: number, page: Page): string {
  const mark = page.paint('cyan', String(number).padStart(digits));
  const indent = ' '.repeat(digits + 4);
  const title = wrap(inert(titleOf(source)), page.width, `  ${mark}  `, indent);
  return `${title}\n${writeOrigin(source, indent, page)}`;
}

/** The address stands behind the publisher where it fits, else below, and is never cut in two. */
function writeOrigin(source: Source, indent: string, page: Page): string {
  const origin = inert(originOf(source));
  const url = inert(source.url);
  const oneRow = `${indent}${origin} · ${url}`;
  if (stringWidth(oneRow) <= page.width) return page.paint('dim', oneRow);
  const rows = wrap(origin, page.width, indent);
  return page.paint('dim', `${rows}\n${indent}${url}`);
}

function titleOf({ title, language }: Source): string {
  return language === undefined ? title : `${title} (in ${language})`;
}

function originOf({ publisher, origin, published }: Source): string {
  const after = origin === undefined ? '' : `after ${origin}, `;
  return `${publisher}, ${after}${spellDate(published)}`;
}
