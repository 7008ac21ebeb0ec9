import type { types } from '@slack/bolt';
import type { KeptReply, ShownReply } from '#core';

/** What a card is drawn from: a reply as it is given, or as it is recalled without its question. */
export type Shown = ShownReply | KeptReply;

/** What a card needs to know besides the reply. */
export type Page = {
  /** The reply's id, `A-7f3c2bq9`: buttons carry it. */
  readonly id: string;
  /** `2026-11-24`: whether a passage is due for review. */
  readonly today: string;
  /** A message for all, one for the asker alone, which can be shared, or a modal. */
  readonly surface: 'message' | 'private' | 'modal';
  /** How many people asked this. */
  readonly askers?: number;
  /** The question, where nobody sees it otherwise. */
  readonly asked?: string;
  /** By what name somebody asked or shared it. */
  readonly by?: string;
  /** The thread that a private answer is shared in; the channel itself where it is absent. */
  readonly thread?: string;
};

/** What Slack is sent to show: blocks, and for notifications and screen readers a text. */
export type Message = { readonly text: string; readonly blocks: types.KnownBlock[] };
