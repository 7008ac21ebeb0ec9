import type { AppConfig, Channel, ChannelKind, User, Workspace } from './types.ts';

/** An empty workspace with the app installed in it. */
export function createWorkspace(app: AppConfig, id: string, name: string): Workspace {
  const botUser = `U0BOT${id}`;
  const bot: User = {
    id: botUser,
    name: app.name,
    locale: 'en-US',
    timeZone: 'Etc/UTC',
    isAdmin: false,
    isBot: true,
  };
  return {
    id,
    name,
    botUser,
    botId: `B0BOT${id}`,
    botToken: `xoxb-${id}-bot`,
    installed: true,
    users: new Map([[bot.id, bot]]),
    channels: new Map(),
    messages: [],
    modals: new Map(),
    homes: new Map(),
    prompts: new Map(),
    statuses: new Map(),
    reactions: new Map(),
  };
}

/** The channel with this id, made where there is none. */
export function toChannel(
  workspace: Workspace,
  id: string,
  given: { readonly name: string; readonly kind: ChannelKind; readonly members: readonly string[] },
): Channel {
  const known = workspace.channels.get(id);
  if (known !== undefined) return known;
  const channel: Channel = {
    id,
    team: workspace.id,
    name: given.name,
    kind: given.kind,
    members: new Set(given.members),
  };
  workspace.channels.set(id, channel);
  return channel;
}

/** The direct messages of a person with the bot. */
export function toDirect(workspace: Workspace, user: string): Channel {
  return toChannel(workspace, `D0${user.slice(1)}`, {
    name: 'directmessage',
    kind: 'im',
    members: [user, workspace.botUser],
  });
}
