import { setTimeout as sleep } from 'node:timers/promises';
import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { toLine } from '../card/to-line.ts';
import { isMaintainer } from '../is-maintainer.ts';
import { writeSettings } from '../views/write-settings.ts';
import type { Workplace } from '../workplace.ts';

type Args = SlackCommandMiddlewareArgs & AllMiddlewareArgs;

/** Opens a channel's settings for those who may change them, and tells others who may. */
export async function openSettings(
  { house, places, settings }: Workplace,
  { command, ack, client }: Args,
  team: string,
): Promise<void> {
  const { channel_id: channel, user_id: user, trigger_id } = command;
  const say = (text: string) => ack({ response_type: 'ephemeral', ...toLine(text) });
  if (channel.startsWith('D')) return say('Settings belong to channels: use /ask settings in one.');
  const [place, isAllowed] = await Promise.all([
    places.get(team, channel),
    isMaintainer(settings, team, user) || isAdmin(client, user),
  ]);
  if (!isAllowed) {
    return say('Settings are for admins of this workspace, and for the maintainers of the bot.');
  }
  await ack();
  const view = writeSettings(channel, place, house.edition().guide.topics);
  await client.views.open({ trigger_id, view });
}

/** The command has to be acknowledged within three seconds. */
async function tooLong(): Promise<never> {
  await sleep(2_000, undefined, { ref: false });
  throw new Error('Slack does not say who is an admin.');
}

/** Whoever is not known to be one is none. */
async function isAdmin(client: Args['client'], user: string): Promise<boolean> {
  try {
    const asked = client.users.info({ user });
    asked.catch(() => {});
    const { user: found } = await Promise.race([asked, tooLong()]);
    return found?.is_admin === true || found?.is_owner === true;
  } catch {
    return false;
  }
}
