import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { z } from 'zod';
import { viewIds } from '../views/view-ids.ts';
import { writeAnswer } from '../views/write-answer.ts';
import type { Workplace } from '../workplace.ts';

type Args = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

const reasons = z.enum(['wrong', 'outdated', 'incomplete', 'unclear', 'source']);
const modes = z.enum(['off', 'mention', 'follow']);
const replies = z.enum(['usual', 'private', 'public']);

/** What is submitted in modals. */
export function onView({ house, asking, places, teamOf }: Workplace) {
  return {
    /** The answer takes the place of the question. */
    async ask({ view, body, context, ack }: Args): Promise<void> {
      const text = readInput(view, viewIds.question)?.value?.trim() ?? '';
      if (text === '') {
        const errors = { [viewIds.question]: 'Please write a question.' };
        return ack({ response_action: 'errors', errors });
      }
      const team = teamOf(context.teamId, body.team?.id);
      const user = body.user.id;
      const asked = { team, channel: user, user, text, deliveryId: `${team}/view:${view.id}` };
      const reply = await asking.askAtOnce(asked);
      await ack({ response_action: 'update', view: writeAnswer(reply, text, house.clock()) });
    },
    async reasons({ view, body, context, ack }: Args): Promise<void> {
      await ack();
      const reason = reasons.safeParse(
        readInput(view, viewIds.reason)?.selected_option?.value,
      ).data;
      const comment = readInput(view, viewIds.comment)?.value?.trim() || undefined;
      await house.desk
        .vote({
          answer: view.private_metadata,
          platform: 'slack',
          asker: `${teamOf(context.teamId, body.team?.id)}/${body.user.id}`,
          value: 'down',
          ...(reason !== undefined && { reason }),
          ...(comment !== undefined && { comment }),
        })
        .catch(() => house.log.warn('slack-vote-lost'));
    },
    async settings({ view, body, context, ack }: Args): Promise<void> {
      const chosen = (id: string) => readInput(view, id)?.selected_option?.value;
      const topics = readInput(view, viewIds.topics)?.selected_options ?? [];
      try {
        await places.put(teamOf(context.teamId, body.team?.id), view.private_metadata, {
          mode: modes.parse(chosen(viewIds.mode)),
          replies: replies.parse(chosen(viewIds.replies)),
          topics: topics.map(({ value }) => value),
        });
        await ack();
      } catch {
        const errors = { [viewIds.mode]: 'That could not be saved just now. Please try again.' };
        await ack({ response_action: 'errors', errors });
      }
    },
  };
}

/** An input stands alone in the block that has its name. */
function readInput({ state }: Args['view'], id: string) {
  return state.values[id]?.[id];
}
