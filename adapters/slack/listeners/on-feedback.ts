import type {
  AllMiddlewareArgs,
  BlockAction,
  FeedbackButtonsAction,
  SlackActionMiddlewareArgs,
} from '@slack/bolt';
import { writeReasons } from '../views/write-reasons.ts';
import type { Workplace } from '../workplace.ts';
import { readScene } from './read-scene.ts';

type Args = SlackActionMiddlewareArgs<BlockAction<FeedbackButtonsAction>> & AllMiddlewareArgs;

/** A vote; one against an answer counts at once, and may be given a reason then. */
export function onFeedback({ house, teamOf }: Workplace) {
  return async ({ action, body, context, client, ack }: Args): Promise<void> => {
    await ack();
    const { team, user, trigger } = readScene(body, teamOf(context.teamId, body.team?.id));
    const { value, answer } =
      /^(?<value>up|down):(?<answer>[\w-]+)$/u.exec(action.value)?.groups ?? {};
    if (answer === undefined || (value !== 'up' && value !== 'down')) return;
    const vote = house.desk.vote({ answer, platform: 'slack', asker: `${team}/${user}`, value });
    await Promise.all([
      vote.catch(() => house.log.warn('slack-vote-lost')),
      value === 'down' && client.views.open({ trigger_id: trigger, view: writeReasons(answer) }),
    ]);
  };
}
