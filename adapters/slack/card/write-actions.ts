import type { types } from '@slack/bolt';
import { actionIds } from './action-ids.ts';
import type { Draft } from './draft.ts';
import type { Page, Shown } from './page.ts';
import { toButton } from './to-button.ts';

/** The buttons below a card, and the two that vote. */
export function writeActions(
  { kind }: Shown,
  { questions, citations }: Draft,
  { id, surface, thread }: Page,
): types.KnownBlock[] {
  const isQuoting = citations.length > 0;
  const buttons = [
    ...(isQuoting ? [toButton('Evidence', actionIds.evidence, id)] : []),
    ...questions.map((question, index) =>
      toButton(question, `${actionIds.ask}${index}`, `${id}#${index}`),
    ),
    ...(kind === 'gap' || kind === 'closest'
      ? [toButton('Tell me when known', actionIds.tell, id)]
      : []),
    ...(surface === 'private'
      ? [toButton('Share', actionIds.share, thread === undefined ? id : `${id}@${thread}`)]
      : []),
  ];
  return [
    ...(buttons.length > 0 ? [{ type: 'actions' as const, elements: buttons }] : []),
    // Modals take no such block.
    ...(isQuoting && surface !== 'modal' ? [writeFeedback(id)] : []),
  ];
}

function writeFeedback(id: string): types.ContextActionsBlock {
  const button = (text: string, value: string, label: string) => ({
    text: { type: 'plain_text' as const, text },
    value: `${value}:${id}`,
    accessibility_label: label,
  });
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: actionIds.feedback,
        positive_button: button('👍', 'up', 'This answer helps'),
        negative_button: button('👎', 'down', 'Something is wrong with this answer'),
      },
    ],
  };
}
