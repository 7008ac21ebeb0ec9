import type { Citation, Guide, KeptReply, PassageId } from '#core';
import { limits } from '../card/limits.ts';
import { literal } from '../card/literal.ts';
import { pack } from '../card/pack.ts';
import { shorten } from '../card/shorten.ts';
import { toMark } from '../card/to-mark.ts';
import { writeAddress } from '../card/write-address.ts';
import { writeSource } from '../card/write-source.ts';
import type { Words } from '../words/words.ts';

/** Characters for the page's number and blank rows. */
const margin = 60;
/** Characters for each part, so that any block fits a page. */
const room = { sentence: 1_300, name: 120, title: 200, words: 60, address: 1_300 } as const;

/**
 * Each sentence of a reply, the passage that it is from, and below it the title, publisher, date and
 * address of its sources; as pages, at least one, that a message holds.
 */
export function writeEvidence(
  reply: KeptReply,
  findPassage: Guide['passage'],
  words: Words,
): readonly string[] {
  if (!('sentences' in reply) || reply.sentences.length === 0) return [words.evidence.none];
  const sources = new Map(reply.citations.map((citation) => [citation.number, citation]));
  const space = limits.content - margin;
  const blocks = reply.sentences.flatMap(({ text, citations, passage }) => {
    const lines = [
      writeSentence(text, citations, writePassage(passage, findPassage, words)),
      ...citations.flatMap((number) => {
        const citation = sources.get(number);
        return citation === undefined ? [] : [writeCitation(citation, words)];
      }),
    ];
    // A sentence and its sources stay together as long as a page holds them.
    return lines.join('\n').length <= space ? [lines.join('\n')] : lines;
  });
  const pages = pack(blocks, space).map((page) => page.trim());
  if (pages.length === 1) return pages;
  return pages.map(
    (page, index) => `${page}\n\n-# ${words.evidence.page(index + 1, pages.length)}`,
  );
}

/** A blank row parts it from what stands above. */
function writeSentence(text: string, citations: readonly number[], passage: string): string {
  const marks = citations.map(toMark).join('\u00A0');
  return `\n> ${shorten(text, room.sentence, literal)}${marks}${passage}`;
}

function writePassage(id: PassageId, find: Guide['passage'], { evidence }: Words): string {
  const passage = find(id);
  if (passage === undefined) return '';
  const { title, heading } = passage;
  const name = (text: string) => shorten(text, room.name, literal);
  return `\n-# ${evidence.from(name(title), name(heading))}`;
}

function writeCitation(citation: Citation, words: Words): string {
  const address = writeAddress(citation.source.url);
  const where = address.length > room.address ? words.card.tooLong : address;
  const what = writeSource(citation, words, { linked: false, room: room.words });
  return `**${shorten(citation.source.title, room.title, literal)}**\n-# ${what} · ${where}`;
}
