import type { Citation } from '#core';
import { limits } from '../limits.ts';
import type { Draft } from './draft.ts';
import { pack } from './pack.ts';
import { shorten } from './shorten.ts';
import { spellDate } from './spell-date.ts';
import { toLink } from './to-link.ts';
import { toMrkdwn } from './to-mrkdwn.ts';

/** The sources, each with its number, publisher and date, as mrkdwn in texts that each fit an element. */
export function writeSources({ citations, nameLength }: Draft): readonly string[] {
  const pieces = citations.map((citation) => ({
    text: writeSource(citation, nameLength),
    parting: '\u2003',
  }));
  return pack(pieces, limits.textObject.most);
}

function writeSource({ number, source }: Citation, nameLength: number): string {
  const name = (text: string) => toMrkdwn(shorten(text, nameLength));
  const after = source.origin === undefined ? '' : `, after ${name(source.origin)}`;
  const language = source.language === undefined ? '' : ` (in ${name(source.language)})`;
  const link = toLink(source.url, `[${number}] ${name(source.publisher)}`);
  return `${link}${after}, ${spellDate(source.published)}${language}`;
}
