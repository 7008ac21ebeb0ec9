import type { types } from '@slack/bolt';
import type { VoteReason } from '#core';
import { limits } from '../limits.ts';
import { toModal } from './to-modal.ts';
import { viewIds } from './view-ids.ts';

/** The reasons for a vote against an answer, in words. */
const reasons: Readonly<Record<VoteReason, string>> = {
  wrong: 'It is wrong',
  outdated: 'It is out of date',
  incomplete: 'Something is missing',
  unclear: 'It is unclear',
  source: 'The source does not say that',
};

/** The modal that asks what is wrong with an answer. Its metadata is the answer's id. */
export function writeReasons(id: string): types.ModalView {
  const options = Object.entries(reasons).map(([value, text]) => ({
    text: { type: 'plain_text' as const, text },
    value,
  }));
  return toModal({
    callbackId: viewIds.reasons,
    title: 'What is wrong?',
    submit: 'Send',
    metadata: id,
    blocks: [
      {
        type: 'input',
        block_id: viewIds.reason,
        optional: true,
        label: { type: 'plain_text', text: 'Reason' },
        element: { type: 'radio_buttons', action_id: viewIds.reason, options },
      },
      {
        type: 'input',
        block_id: viewIds.comment,
        optional: true,
        label: { type: 'plain_text', text: 'What should it say? (for the maintainers)' },
        element: {
          type: 'plain_text_input',
          action_id: viewIds.comment,
          multiline: true,
          max_length: Math.min(500, limits.inputLength.most),
        },
      },
    ],
  });
}
