import type { ShownReply } from '#core';
import type { Message } from '../../../adapters/slack/card/page.ts';
import { findMentions } from '../../../test/fakes/slack/blocks/find-mentions.ts';
import { findMessageViolations } from '../../../test/fakes/slack/blocks/find-violations.ts';
import { toToken } from './to-token.ts';

/** A sentence this long fits a section whole, however much of it has to be escaped. */
const wholeLength = 400;

/** What a drawn reply does that it never should, in words; empty where all is well. */
export function findBrokenRules(reply: ShownReply, message: Message): readonly string[] {
  return [
    ...findMessageViolations(message).map(({ what }) => `limit: ${what}`),
    ...findMentions(message).map((mark) => `mention: ${mark}`),
    ...findLostSources(reply, message),
    ...findWrongOrder(reply, message),
  ];
}

/** Each source is there with its number and its whole address. */
function findLostSources(reply: ShownReply, { blocks }: Message): readonly string[] {
  const shown = JSON.stringify(blocks);
  const citations = 'citations' in reply ? reply.citations : [];
  return citations
    .filter(({ number, source }) => {
      const url = JSON.stringify(source.url.replaceAll('&', '&amp;')).slice(1, -1);
      return !shown.includes(`<${url}|[${number}]`);
    })
    .map(({ number }) => `source ${number} is lost`);
}

/**
 * What is left out goes in this order: questions to ask next, how the question was understood,
 * sentences from the last, the links of marks. The first sentence stays.
 */
function findWrongOrder(reply: ShownReply, { blocks }: Message): readonly string[] {
  if (!('sentences' in reply)) return [];
  const shown = JSON.stringify(blocks);
  const offered = reply.kind === 'answer' ? reply.related : reply.suggestions;
  const questions = shown.split('"action_id":"ask-').length - 1;
  const gone = {
    questions: questions < Math.min(3, offered.length),
    understood: needsUnderstood(reply) && !shown.includes('Understood as'),
    sentences: reply.sentences.some((_, index) => !shown.includes(toToken(index))),
    links: reply.sentences.length > 0 && !blocks.some(hasLinkedMark),
  };
  const kept = reply.sentences.filter((_, index) => shown.includes(toToken(index)));
  return [
    ...(gone.understood && questions > 0 ? ['questions stay, and how it was understood went'] : []),
    ...(gone.sentences && (questions > 0 || shown.includes('Understood as'))
      ? ['a sentence went before what is less']
      : []),
    ...(reply.sentences.length > 0 && !shown.includes(toToken(0))
      ? ['the first sentence went']
      : []),
    ...findGap(reply.sentences.map((_, index) => shown.includes(toToken(index)))),
    ...(gone.links && kept.length > 1 && kept.some(({ text }) => text.length < wholeLength)
      ? ['links of marks went before sentences']
      : []),
  ];
}

const needsUnderstood = (reply: ShownReply) =>
  reply.understood !== undefined && reply.understood !== reply.question;

function hasLinkedMark(block: Message['blocks'][number]): boolean {
  return block.type === 'section' && /\|\[\d+\]>/u.test(JSON.stringify(block));
}

function findGap(shown: readonly boolean[]): readonly string[] {
  const last = shown.lastIndexOf(true);
  return shown.slice(0, last + 1).every(Boolean) ? [] : ['a sentence went from the middle'];
}
