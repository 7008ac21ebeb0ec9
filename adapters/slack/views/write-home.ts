import type { types } from '@slack/bolt';
import type { Edition, Gap, Guide, Topic } from '#core';
import { shorten } from '../card/shorten.ts';
import { spellDate } from '../card/spell-date.ts';
import { toButton } from '../card/to-button.ts';
import { toMrkdwn } from '../card/to-mrkdwn.ts';
import { limits } from '../limits.ts';
import { toBlocks } from './to-blocks.ts';

/** What buttons of questions are called in the Home tab; their value is the question itself. */
export const homeAsk = 'home-ask-';

/** Two blocks for each topic and article leave room for the rest below the limit of a view. */
const mostTopics = 20;
const mostGaps = 10;
const longest = 200;

/**
 * The Home tab: what there is to ask about, what changed lately, how to ask, and for maintainers what
 * could not be answered well. Pure.
 */
export function writeHome(
  { subject, guide }: Pick<Edition, 'subject' | 'guide'>,
  gaps?: readonly Gap[],
): types.HomeView {
  const blocks: types.KnownBlock[] = [
    toBlocks.section(`Ask about ${text(subject.name)}. Every sentence comes with its source.`),
    toBlocks.header('What it knows'),
    ...guide.topics.slice(0, mostTopics).flatMap(writeTopic),
    ...writeRecent(guide),
    toBlocks.header('How to ask'),
    toBlocks.section(howToAsk),
    ...(gaps === undefined ? [] : writeGaps(gaps)),
  ];
  return { type: 'home', blocks: blocks.slice(0, limits.viewBlocks.most) };
}

const howToAsk = [
  '• `/ask` and the question, in any channel: the answer is yours alone until you share it.',
  '• Name the bot in a channel or a thread: it answers in the thread, and goes on there with you.',
  '• Write to it under Messages.',
  '• Choose _Ask about this_ from the menu of any message.',
  '• `/ask settings` for a channel, `/ask forget me` to have removed what is kept about you.',
].join('\n');

function writeTopic({ title, name, passages, asks }: Topic): types.KnownBlock[] {
  const count = passages === 1 ? '1 passage' : `${passages} passages`;
  const buttons = asks.map((ask, index) => toQuestion(ask, `${name}-${index}`));
  return [
    toBlocks.section(`*${text(title)}* (${count})`),
    ...(buttons.length === 0 ? [] : [{ type: 'actions' as const, elements: buttons }]),
  ];
}

function writeRecent({ recent }: Guide): types.KnownBlock[] {
  if (recent.length === 0) return [];
  const articles = recent.map(
    ({ title, asOf, ask }, index): types.SectionBlock => ({
      ...toBlocks.section(`${text(title)}, as of ${spellDate(asOf)}`),
      accessory: toButton(
        'Ask',
        `${homeAsk}recent-${index}`,
        shorten(ask, limits.buttonValue.most),
      ),
    }),
  );
  return [toBlocks.header('Changed lately'), ...articles];
}

function toQuestion(ask: string, id: string): types.Button {
  const actionId = shorten(`${homeAsk}${id}`, limits.actionId.most);
  return toButton(ask, actionId, shorten(ask, limits.buttonValue.most));
}

function writeGaps(gaps: readonly Gap[]): types.KnownBlock[] {
  const lines = gaps.slice(0, mostGaps).map(({ question, count, askers, last }) => {
    const asked = question === undefined ? 'A question whose text is not kept' : text(question);
    const day = spellDate(new Date(last).toISOString().slice(0, 'YYYY-MM-DD'.length));
    return `• ${asked} (${count} times, ${askers} people, last on ${day})`;
  });
  return [
    toBlocks.header('Not answered well, for maintainers'),
    toBlocks.section(lines.length === 0 ? 'Nothing in the last 30 days.' : lines.join('\n')),
  ];
}

function text(plain: string): string {
  return toMrkdwn(shorten(plain, longest));
}
