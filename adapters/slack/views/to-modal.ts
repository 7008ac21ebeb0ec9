import type { types } from '@slack/bolt';
import { shorten } from '../card/shorten.ts';
import { limits } from '../limits.ts';

type Options = {
  readonly callbackId: string;
  readonly title: string;
  readonly blocks: types.KnownBlock[];
  /** The label of the button that submits; a modal without inputs has none. */
  readonly submit?: string;
  /** Comes back with what is submitted. */
  readonly metadata?: string;
};

/** A modal with as many blocks as Slack takes. */
export function toModal(options: Options): types.ModalView {
  const { callbackId, title, blocks, submit, metadata } = options;
  const label = (text: string) => ({
    type: 'plain_text' as const,
    text: shorten(text, limits.viewTitle.most),
  });
  return {
    type: 'modal',
    callback_id: callbackId,
    title: label(title),
    close: label(submit === undefined ? 'Close' : 'Cancel'),
    blocks: blocks.slice(0, limits.viewBlocks.most),
    ...(submit !== undefined && { submit: label(submit) }),
    ...(metadata !== undefined && { private_metadata: metadata }),
  };
}
