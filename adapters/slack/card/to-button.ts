import type { types } from '@slack/bolt';
import { toLabel } from './to-label.ts';

/** A button; the label is plain text of any length. */
export function toButton(label: string, actionId: string, value: string): types.Button {
  return {
    type: 'button',
    text: { type: 'plain_text', text: toLabel(label), emoji: false },
    action_id: actionId,
    value,
  };
}
