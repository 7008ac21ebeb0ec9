import type { types } from '@slack/bolt';
import type { Citation, CitedSentence, Guide } from '#core';
import type { Shown } from '../card/page.ts';
import { shorten } from '../card/shorten.ts';
import { spellDate } from '../card/spell-date.ts';
import { toLink } from '../card/to-link.ts';
import { toMrkdwn } from '../card/to-mrkdwn.ts';
import { toBlocks } from './to-blocks.ts';
import { toModal } from './to-modal.ts';
import { viewIds } from './view-ids.ts';

/** Escaping makes a character five at most; these leave room in a block for all that it holds. */
const longestSentence = 560;
const longestTitle = 120;
const longestName = 60;

/** The modal that shows, of each sentence, its sources and the passage that it is from. Pure. */
export function writeEvidence(
  reply: Shown,
  id: string,
  findPassage: Guide['passage'],
): types.ModalView {
  const { sentences, citations } = 'sentences' in reply ? reply : { sentences: [], citations: [] };
  const blocks = sentences.flatMap((sentence): types.KnownBlock[] => [
    toBlocks.section(toMrkdwn(shorten(sentence.text, longestSentence)).trim() || '…'),
    ...findCited(sentence, citations).map((citation) => toBlocks.context(writeSource(citation))),
    ...writePassage(sentence, findPassage),
    { type: 'divider' },
  ]);
  return toModal({
    callbackId: viewIds.evidence,
    title: 'Evidence',
    blocks: [...blocks.slice(0, -1), toBlocks.context(`Answer ${toMrkdwn(id)}`)],
  });
}

function findCited(sentence: CitedSentence, citations: readonly Citation[]): readonly Citation[] {
  return citations.filter(({ number }) => sentence.citations.includes(number));
}

function writeSource({ number, source }: Citation): string {
  const name = (text: string, most: number) => toMrkdwn(shorten(text, most));
  const title = toLink(source.url, `[${number}] ${name(source.title, longestTitle)}`);
  const origin = source.origin === undefined ? '' : `, after ${name(source.origin, longestName)}`;
  const language =
    source.language === undefined ? '' : ` (in ${name(source.language, longestName)})`;
  const published = spellDate(source.published);
  return `${title}\n${name(source.publisher, longestName)}${origin}, ${published}${language}`;
}

function writePassage(
  { passage }: CitedSentence,
  findPassage: Guide['passage'],
): types.ContextBlock[] {
  const found = findPassage(passage);
  const name = found === undefined ? passage : `${found.title}, ${found.heading}`;
  return [toBlocks.context(`From: ${toMrkdwn(shorten(name, longestTitle))}`)];
}
