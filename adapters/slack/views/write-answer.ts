import type { types } from '@slack/bolt';
import type { DeskReply } from '#core';
import { toMessage } from '../card/to-message.ts';
import { toModal } from './to-modal.ts';
import { viewIds } from './view-ids.ts';

/** The modal that shows a reply. `now` in milliseconds since 1970. */
export function writeAnswer(reply: DeskReply, asked: string, now: number): types.ModalView {
  const { blocks } = toMessage(reply, { surface: 'modal', asked }, now);
  return toModal({ callbackId: viewIds.answer, title: 'Answer', blocks });
}
