import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Edition, Gap } from '#core';
import { inert } from '../card/inert.ts';
import { isMaintainer } from '../is-maintainer.ts';
import { limits } from '../limits.ts';
import { writeHome } from '../views/write-home.ts';
import type { Workplace } from '../workplace.ts';

type Args = SlackEventMiddlewareArgs<'app_home_opened'> & AllMiddlewareArgs;

/** Gaps of the last 30 days, in milliseconds. */
const lately = 30 * 24 * 60 * 60_000;

/** Somebody opened the Home tab, or the Messages tab, where conversations of agents begin. */
export function onHome({ house, settings, work, teamOf }: Workplace) {
  return async ({ event, body, context, client }: Args): Promise<void> => {
    const team = teamOf(context.teamId, body.team_id);
    work.start(async () => {
      if (event.tab === 'messages') await suggest(client, event.channel, house.edition());
      else await publish(client, team, event.user);
    });
  };

  async function publish(client: Args['client'], team: string, user: string): Promise<void> {
    const gaps = isMaintainer(settings, team, user) ? await findGaps() : undefined;
    await client.views.publish({ user_id: user, view: writeHome(house.edition(), gaps) });
  }
  async function findGaps(): Promise<readonly Gap[]> {
    try {
      return await house.desk.gaps(house.clock() - lately);
    } catch {
      return [];
    }
  }
}

/** A question of each topic to begin with. */
async function suggest(
  client: Args['client'],
  channel: string,
  { guide, subject }: Edition,
): Promise<void> {
  const firsts = guide.topics.flatMap(({ asks }) => asks.slice(0, 1));
  const asks = [...new Set([...firsts, ...subject.examples])]
    .map((ask) => inert(ask).trim())
    .filter((ask) => ask !== '')
    .slice(0, limits.suggestedPrompts.most);
  const [first, ...rest] = asks.map((ask) => ({ title: ask, message: ask }));
  if (first === undefined) return;
  await client.assistant.threads.setSuggestedPrompts({
    channel_id: channel,
    title: 'You could begin with:',
    prompts: [first, ...rest],
  });
}
