import type { Delivery } from './delivery/delivery.ts';
import { toMessageJson } from './post-message.ts';
import type { Channel, Ground, Message, SlackEvent, Workspace } from './types.ts';

/** What the app must have asked for, and may see, to get an event. */
const needs: Readonly<Record<string, string | undefined>> = {
  app_mention: 'app_mentions:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  'message.mpim': 'mpim:history',
};

/** Sends events to the app: only those that its manifest subscribes to and has the scope for. */
export function createEmit(
  ground: Ground,
  deliver: (delivery: Delivery) => Promise<unknown>,
): Ground['emit'] {
  return async (workspace, event) => {
    const name = nameOf(event);
    const scope = needs[name];
    if (!ground.app.events.includes(name)) return;
    if (scope !== undefined && !ground.app.scopes.includes(scope)) return;
    await deliver({
      kind: 'event',
      payload: {
        token: 'verification',
        team_id: workspace.id,
        api_app_id: ground.app.id,
        event,
        type: 'event_callback',
        event_id: ground.nextId('Ev'),
        event_time: Math.floor(Date.now() / 1_000),
        is_ext_shared_channel: false,
        authorizations: [
          {
            enterprise_id: null,
            team_id: workspace.id,
            user_id: workspace.botUser,
            is_bot: true,
            is_enterprise_install: false,
          },
        ],
      },
    });
  };
}

function nameOf({ type, channel_type }: SlackEvent): string {
  if (type !== 'message') return type;
  const [, family = 'channels'] = families.find(([kind]) => kind === channel_type) ?? [];
  return `message.${family}`;
}

const families = [
  ['channel', 'channels'],
  ['group', 'groups'],
  ['im', 'im'],
  ['mpim', 'mpim'],
] as const;
const channelTypes = { public: 'channel', private: 'group', im: 'im', mpim: 'mpim' } as const;

/** The events of a new message: `message` and, where it names the bot, `app_mention` beside it. */
export function toMessageEvents(
  workspace: Workspace,
  channel: Channel,
  message: Message,
): readonly SlackEvent[] {
  if (!channel.members.has(workspace.botUser)) return [];
  const common = {
    ...toMessageJson(workspace, message),
    channel: channel.id,
    event_ts: message.ts,
    ...(message.author === workspace.botUser ? {} : { client_msg_id: `client-${message.ts}` }),
  };
  const said: SlackEvent = {
    ...common,
    type: 'message',
    channel_type: channelTypes[channel.kind],
  };
  const names = message.text.includes(`<@${workspace.botUser}>`) && channel.kind !== 'im';
  return names && message.author !== workspace.botUser
    ? [{ ...common, type: 'app_mention' }, said]
    : [said];
}
