import { type ShownReply, toText } from '#core';
import { inert } from './inert.ts';
import type { Page } from './page.ts';
import { spellConfidence } from './spell-confidence.ts';
import { spellDate } from './spell-date.ts';
import { wrap } from './wrap.ts';
import { writeSentences } from './write-sentences.ts';
import { writeSources } from './write-sources.ts';

/**
 * Writes a reply as a card for the terminal: the question as it was understood, the answer with
 * marks, the sources, how old and how certain it is, and what to ask next. Pure. No row is wider
 * than the page, except that an address is never cut in two.
 */
export function format(reply: ShownReply, page: Page): string {
  return [
    writeUnderstood(reply, page),
    writeOpening(reply, page),
    writeSentences(reply, page),
    writeSources(reply, page),
    writeStanding(reply, page),
    writeNext(reply, page),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function writeUnderstood({ question, understood }: ShownReply, { width, paint }: Page): string {
  if (understood === undefined || understood === question) return '';
  return paint('dim', wrap(`You asked: ${inert(understood)}`, width, '  '));
}

/** The bot's own words: the plain text of the reply, with nothing quoted and nothing offered. */
function writeOpening(reply: ShownReply, { width }: Page): string {
  const opening = toOpening(reply).trimEnd();
  return opening === '' ? '' : wrap(inert(opening), width, '  ');
}

function toOpening(reply: ShownReply): string {
  switch (reply.kind) {
    case 'answer':
      return '';
    case 'closest':
      return toText({ ...reply, sentences: [] });
    case 'gap':
      return reply.sentences.length > 0 ? '' : toText(reply);
    case 'choice':
    case 'out-of-scope':
      return toText({ ...reply, suggestions: [] });
  }
}

/** How old what is quoted is, and how certain it is that it answers the question. */
function writeStanding(reply: ShownReply, { width, today, paint }: Page): string {
  if (!('sentences' in reply) || reply.sentences.length === 0) return '';
  const { asOf, reviewBy, confidence } = reply;
  const parts = [
    asOf === undefined ? '' : `As of ${spellDate(asOf)}`,
    // Dates written as 2025-10-18 compare as text.
    reviewBy !== undefined && reviewBy < today
      ? `due for review since ${spellDate(reviewBy.slice(0, 'YYYY-MM'.length))}`
      : '',
    // Of what is no answer, it would say how certain it is that there is none.
    reply.kind === 'answer' ? spellConfidence(confidence) : '',
  ];
  const line = parts.filter((part) => part !== '').join(' · ');
  return paint('dim', wrap(line, width, '  '));
}

function writeNext(reply: ShownReply, { width, paint }: Page): string {
  const questions = reply.kind === 'answer' ? reply.related : reply.suggestions;
  if (questions.length === 0) return '';
  const list = questions.map((question) => wrap(inert(question), width, '  - ', '    '));
  if (reply.kind === 'choice') return list.join('\n');
  const label = reply.kind === 'answer' ? 'Ask next:' : 'You could ask:';
  return [`  ${paint('bold', label)}`, ...list].join('\n');
}
