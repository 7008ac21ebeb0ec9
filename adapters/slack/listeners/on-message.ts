import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { DeskReply } from '#core';
import { toLine } from '../card/to-line.ts';
import type { Place } from '../places/create-places.ts';
import { type Received, receive } from '../receive.ts';
import type { Workplace } from '../workplace.ts';
import { showSlowness } from './show-slowness.ts';

type Args = SlackEventMiddlewareArgs<'app_mention' | 'message'> & AllMiddlewareArgs;

const switchedOff =
  'I am switched off in this channel. You can ask me in a direct message, or with /ask elsewhere.';

/**
 * Answers what is said to the bot: by name, in a direct message, or in a thread where its asker goes
 * on. When this resolves the question is written down, so that the event may be acknowledged.
 */
export function onMessage({ asking, work, places, threads, teamOf }: Workplace) {
  return async ({ event, body, context, client }: Args): Promise<void> => {
    const team = teamOf(context.teamId, body.team_id);
    const { botUserId: botUser = '' } = context;
    const received = receive(event, { team, ...(botUser !== '' && { botUser }) });
    if (received === undefined) return;
    const place = await places.get(team, received.channel);
    if (!(await isHere(received, place))) return;
    if (received.way === 'mention' && place.mode === 'off') {
      // Once, and not for the message beside it again.
      if (event.type === 'app_mention') work.start(() => refuse(received, client));
      return;
    }
    const atRest = received.way === 'direct' ? showSlowness(client, received) : () => {};
    await note(received, place);
    const post = await ask(received, place);
    work.start(() => post().finally(atRest));
  };

  /** Unnamed, it goes on only with who asked in this thread before. */
  async function isHere(received: Received, { mode }: Place): Promise<boolean> {
    if (received.way !== 'thread') return true;
    return mode === 'follow' && (await threads.follows(received));
  }
  async function note(received: Received, { mode }: Place): Promise<void> {
    if (received.way === 'mention' && mode === 'follow') await threads.follow(received);
  }
  function ask(received: Received, place: Place): Promise<() => Promise<void>> {
    const { way, text: _text, deliveryId: _id, ...where } = received;
    const isPrivate = way !== 'direct' && place.replies === 'private';
    // A thank-you in a thread is no question: unnamed, it is better to say nothing than "I only know".
    const isWanted = (reply: DeskReply) =>
      way !== 'thread' || !('reply' in reply) || reply.reply.kind !== 'out-of-scope';
    return asking.ask(received, place, { kind: 'post', ...where, isPrivate }, isWanted);
  }
}

async function refuse({ channel, user, thread }: Received, client: Args['client']): Promise<void> {
  const where = { channel, user, ...(thread !== undefined && { thread_ts: thread }) };
  await client.chat.postEphemeral({ ...where, ...toLine(switchedOff) });
}
