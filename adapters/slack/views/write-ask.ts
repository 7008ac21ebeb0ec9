import type { types } from '@slack/bolt';
import { toLabel } from '../card/to-label.ts';
import { limits } from '../limits.ts';
import { toModal } from './to-modal.ts';
import { viewIds } from './view-ids.ts';

/** As many characters as anybody types into a modal. */
const longest = 500;

/** The modal that a question is typed into; the answer takes its place. */
export function writeAsk(subject: string): types.ModalView {
  return toModal({
    callbackId: viewIds.ask,
    title: 'Ask',
    submit: 'Ask',
    blocks: [
      {
        type: 'input',
        block_id: viewIds.question,
        label: {
          type: 'plain_text',
          text: toLabel(`What would you like to know about ${subject}?`, limits.inputLabel.most),
        },
        element: {
          type: 'plain_text_input',
          action_id: viewIds.question,
          max_length: longest,
          focus_on_load: true,
        },
      },
    ],
  });
}
