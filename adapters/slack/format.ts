import type { types } from '@slack/bolt';
import type { Draft } from './card/draft.ts';
import { pack } from './card/pack.ts';
import type { Message, Page, Shown } from './card/page.ts';
import { shorten } from './card/shorten.ts';
import { shrink } from './card/shrink.ts';
import { toFallback } from './card/to-fallback.ts';
import { toMrkdwn } from './card/to-mrkdwn.ts';
import { toOpening } from './card/to-opening.ts';
import { writeActions } from './card/write-actions.ts';
import { writeSentences } from './card/write-sentences.ts';
import { writeSources } from './card/write-sources.ts';
import { writeStanding } from './card/write-standing.ts';
import { limits } from './limits.ts';

/** Questions to go on with; of a choice all are shown, as they are the reply. */
const mostQuestions = 3;
const longestQuestion = 300;
const longestName = 200;

/**
 * Draws a reply as a message: the answer with its marks, the sources, how old it is and how it was
 * understood, buttons. Pure. Where Slack's limits are reached, prose goes in the order of `shrink`, and
 * a source never.
 */
export function format(reply: Shown, page: Page): Message {
  const text = toFallback(reply, page);
  let blocks: types.KnownBlock[] = [];
  for (const draft of shrink(toDraft(reply, page), reply.kind === 'choice')) {
    blocks = draw(reply, draft, page);
    if (fits(blocks)) break;
  }
  return { text, blocks };
}

function toDraft(reply: Shown, page: Page): Draft {
  const quoting = 'sentences' in reply ? reply : undefined;
  const questions = reply.kind === 'answer' ? reply.related : reply.suggestions;
  return {
    opening: toOpening(reply, page),
    sentences: quoting?.sentences ?? [],
    apart: reply.kind === 'closest',
    abridged: false,
    sentenceLength: limits.sectionText.most,
    linked: true,
    citations: quoting?.citations ?? [],
    nameLength: longestName,
    questions: reply.kind === 'choice' ? questions : questions.slice(0, mostQuestions),
    understood: toUnderstood(reply),
  };
}

function toUnderstood(reply: Shown): string {
  if (!('understood' in reply) || reply.understood === undefined) return '';
  return reply.understood === reply.question ? '' : reply.understood;
}

function draw(reply: Shown, draft: Draft, page: Page): types.KnownBlock[] {
  const { opening, understood } = draft;
  const sections = [
    ...(opening === '' ? [] : [toMrkdwn(shorten(opening, longestQuestion))]),
    ...writeSentences(draft),
    ...(reply.kind === 'choice' ? writeLongQuestions(draft) : []),
  ];
  const standing = [
    writeStanding(reply, page),
    understood === '' ? '' : `Understood as: ${toMrkdwn(shorten(understood, longestQuestion))}`,
  ];
  return [
    ...toContexts([writeAsked(page)]),
    ...sections.map(toSection),
    ...toContexts(writeSources(draft)),
    ...toContexts(standing),
    ...writeActions(reply, draft, page),
  ];
}

/** Whole, where a button has no room for them. */
function writeLongQuestions({ questions }: Draft): readonly string[] {
  const isLong = questions.some((question) => question.length > limits.buttonLabel.most);
  const pieces = questions.map((question) => ({
    text: `• ${toMrkdwn(shorten(question, longestQuestion))}`,
    parting: '\n',
  }));
  return isLong ? pack(pieces, limits.sectionText.most) : [];
}

/** The question, where those who read the answer have not seen it asked. */
function writeAsked({ asked, by }: Page): string {
  const question = asked === undefined ? '' : toMrkdwn(shorten(asked, longestQuestion));
  const name = by === undefined ? '' : toMrkdwn(shorten(by, longestName));
  if (question === '') return name === '' ? '' : `Shared by ${name}`;
  return name === '' ? `Asked: ${question}` : `${name} asked: ${question}`;
}

// Verbatim, so that Slack makes no links or mentions of what looks like some.
function toSection(text: string): types.SectionBlock {
  return { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } };
}

function toContexts(texts: readonly string[]): types.ContextBlock[] {
  const elements = texts
    .filter((text) => text.trim() !== '')
    .map((text) => ({ type: 'mrkdwn' as const, text, verbatim: true }));
  const rows = Math.ceil(elements.length / limits.contextElements.most);
  return Array.from({ length: rows }, (_, row) => ({
    type: 'context',
    elements: elements.slice(
      row * limits.contextElements.most,
      (row + 1) * limits.contextElements.most,
    ),
  }));
}

function fits(blocks: readonly types.KnownBlock[]): boolean {
  return (
    blocks.length <= limits.messageBlocks.most &&
    JSON.stringify(blocks).length <= limits.messageJson.most
  );
}
