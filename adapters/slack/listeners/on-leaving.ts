import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Workplace } from '../workplace.ts';

type Args = SlackEventMiddlewareArgs<'app_uninstalled' | 'tokens_revoked'> & AllMiddlewareArgs;

/** A workspace removed the app, or took its token back: all that is kept of it goes. */
export function onLeaving({ forgetWorkspace, house, teamOf }: Workplace) {
  return async ({ event, context, body }: Args): Promise<void> => {
    // The app keeps no tokens of people, so that only the bot's matters.
    if (event.type === 'tokens_revoked' && (event.tokens.bot ?? []).length === 0) return;
    const team = teamOf(context.teamId, body.team_id);
    await forgetWorkspace(team);
    house.log.info('slack-workspace-removed');
  };
}
