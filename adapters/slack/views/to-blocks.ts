import type { types } from '@slack/bolt';
import { shorten } from '../card/shorten.ts';
import { limits } from '../limits.ts';

/** Blocks of text for views; `mrkdwn` is escaped already. */
export const toBlocks = {
  header: (text: string): types.HeaderBlock => ({
    type: 'header',
    text: { type: 'plain_text', text: shorten(text, limits.headerText.most), emoji: false },
  }),
  section: (mrkdwn: string): types.SectionBlock => ({
    type: 'section',
    text: { type: 'mrkdwn', text: shorten(mrkdwn, limits.sectionText.most), verbatim: true },
  }),
  context: (mrkdwn: string): types.ContextBlock => ({
    type: 'context',
    elements: [{ type: 'mrkdwn', text: shorten(mrkdwn, limits.textObject.most), verbatim: true }],
  }),
} as const;
