import { answerResponseUrl } from '../answer-response-url.ts';
import type { Outcome } from '../delivery/delivery.ts';
import { toMessageEvents } from '../emit.ts';
import { postMessage } from '../post-message.ts';
import type { Channel, Workspace } from '../types.ts';
import { createResponseUrl, createTrigger } from './create-handles.ts';
import type { Acting } from './create-person.ts';
import type { Place } from './person.ts';

/** A channel with somebody in it who writes. */
export function createPlace(acting: Acting, channel: Channel): Place {
  const { ground, workspace, user } = acting;
  return {
    channel,
    async type(text, { thread } = {}) {
      if (channel.kind === 'im' && !ground.app.messagesTab) {
        throw new Error('Sending messages to this app has been turned off.');
      }
      const message = postMessage(ground, workspace, {
        channel: channel.id,
        author: user.id,
        text: toSourceText(workspace, text),
        threadTs: thread === undefined ? undefined : (thread.threadTs ?? thread.ts),
      });
      const events = toMessageEvents(workspace, channel, message);
      await Promise.all(events.map((event) => ground.emit(workspace, event)));
      return message;
    },
    slash: (command, text = '') => sendCommand(acting, channel, command, text),
  };
}

async function sendCommand(
  { ground, workspace, user, deliver }: Acting,
  channel: Channel,
  command: string,
  text: string,
): Promise<Outcome> {
  const { app } = ground;
  const known = app.commands.find((one) => one.command === command);
  if (known === undefined || !app.scopes.includes('commands')) {
    throw new Error(`${command} is no command of this app.`);
  }
  const target = { workspace, channel: channel.id, user: user.id, uses: 0 };
  const outcome = await deliver({
    kind: 'command',
    payload: {
      token: 'verification',
      team_id: workspace.id,
      team_domain: workspace.name,
      channel_id: channel.id,
      channel_name: channel.kind === 'private' ? 'privategroup' : channel.name,
      user_id: user.id,
      user_name: user.name,
      command,
      text: known.escapes ? toSourceText(workspace, text, true) : toEscaped(text),
      api_app_id: app.id,
      is_enterprise_install: 'false',
      response_url: createResponseUrl(ground, target),
      trigger_id: createTrigger(ground, workspace, user.id, false),
    },
  });
  if (outcome.kind === 'failed') {
    postMessage(ground, workspace, {
      channel: channel.id,
      author: 'USLACKBOT',
      text: `${command} failed with the error "${outcome.reason}"`,
      onlyFor: user.id,
    });
  } else if (says(outcome.body)) {
    const { body } = outcome;
    const said = typeof body === 'string' ? { text: body } : body;
    answerResponseUrl(ground, { ...target, uses: 0 }, said);
  }
  return outcome;
}

/** What somebody types as Slack keeps it: names as ids, and three characters escaped. */
function toSourceText(workspace: Workspace, text: string, withNames = false): string {
  const byLength = [...workspace.users.values()].sort((a, b) => b.name.length - a.name.length);
  return byLength.reduce(
    (result, { name, id }) =>
      result.replaceAll(`@${name}`, withNames ? `<@${id}|${name}>` : `<@${id}>`),
    toEscaped(text),
  );
}

function toEscaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Over Socket Mode an acknowledgement that says nothing may still be an object. */
function says(body: unknown): boolean {
  if (typeof body === 'object' && body !== null) return Object.keys(body).length > 0;
  return body !== undefined && body !== '';
}
