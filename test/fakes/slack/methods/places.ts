import { z } from 'zod';
import { toDirect } from '../create-workspace.ts';
import { toMessageJson } from '../post-message.ts';
import type { Channel, User, Workspace } from '../types.ts';
import { findChannel, findMessage } from './chat.ts';
import { type Method, type MethodCall, Refusal } from './method.ts';

const families = { public: 'channels', private: 'groups', im: 'im', mpim: 'mpim' } as const;
const named = z.looseObject({ channel: z.string() });
const thread = named.extend({
  ts: z.string(),
  oldest: z.string().optional(),
  include_all_metadata: z.unknown().optional(),
});

/** `channels:read` for a public channel, `im:read` for direct messages, and so on. */
function toScope(what: 'read' | 'history') {
  return ({ workspace, args }: MethodCall) => [
    `${families[findChannel(workspace, named.parse(args).channel).kind]}:${what}`,
  ];
}

export const places: Readonly<Record<string, Method>> = {
  'conversations.open': {
    scopes: ['im:write', 'mpim:write', 'channels:manage', 'groups:write'],
    run({ workspace, args }) {
      const { users } = z.looseObject({ users: z.string() }).parse(args);
      if (!workspace.users.has(users)) throw new Refusal('user_not_found');
      return { channel: { id: toDirect(workspace, users).id } };
    },
  },
  'conversations.info': {
    scopes: toScope('read'),
    run: ({ workspace, args }) => ({
      channel: toChannelJson(findChannel(workspace, named.parse(args).channel), workspace),
    }),
  },
  'conversations.members': {
    scopes: toScope('read'),
    run: ({ workspace, args }) => ({
      members: [...findChannel(workspace, named.parse(args).channel).members],
      response_metadata: { next_cursor: '' },
    }),
  },
  'conversations.replies': {
    scopes: toScope('history'),
    run({ workspace, args }) {
      const { channel, ts, oldest = '0', include_all_metadata } = thread.parse(args);
      findMessage(workspace, channel, ts);
      const messages = listMessages(workspace, channel, ts)
        .filter((one) => one['ts'] === ts || Number(one['ts']) > Number(oldest))
        // It comes to those only who ask for it.
        .map(({ metadata, ...one }) =>
          `${include_all_metadata}` === 'true' && metadata !== undefined
            ? { ...one, metadata }
            : one,
        );
      return { messages, has_more: false };
    },
  },
  'conversations.history': {
    scopes: toScope('history'),
    run: ({ workspace, args }) => ({
      messages: [...listMessages(workspace, named.parse(args).channel)].reverse(),
      has_more: false,
    }),
  },
  'users.info': {
    scopes: ['users:read'],
    run({ workspace, args }) {
      const { user, include_locale } = z
        .looseObject({ user: z.string(), include_locale: z.unknown().optional() })
        .parse(args);
      const found = workspace.users.get(user);
      if (found === undefined) throw new Refusal('user_not_found');
      return { user: toUserJson(found, workspace, `${include_locale}` === 'true') };
    },
  },
  'team.info': {
    scopes: ['team:read'],
    run: ({ workspace: { id, name } }) => ({ team: { id, name, domain: name } }),
  },
  'bots.info': {
    scopes: ['users:read'],
    run: ({ ground, workspace }) => ({
      bot: { id: workspace.botId, app_id: ground.app.id, name: ground.app.name, deleted: false },
    }),
  },
  'reactions.add': {
    scopes: ['reactions:write'],
    run({ ground, workspace, args }) {
      const reaction = readReaction(args);
      const { channel, timestamp, name } = reaction;
      findMessage(workspace, channel, timestamp);
      const key = `${channel} ${timestamp}`;
      const names = workspace.reactions.get(key) ?? new Set();
      if (names.has(name)) throw new Refusal('already_reacted');
      workspace.reactions.set(key, names.add(name));
      ground.changed();
      return {};
    },
  },
  'reactions.remove': {
    scopes: ['reactions:write'],
    run({ ground, workspace, args }) {
      const { channel, timestamp, name } = readReaction(args);
      if (workspace.reactions.get(`${channel} ${timestamp}`)?.delete(name) !== true) {
        throw new Refusal('no_reaction');
      }
      ground.changed();
      return {};
    },
  },
};

const readReaction = (args: unknown) =>
  z.looseObject({ channel: z.string(), timestamp: z.string(), name: z.string() }).parse(args);

function listMessages(workspace: Workspace, channel: string, root?: string) {
  return workspace.messages
    .filter((one) => one.channel === channel && one.onlyFor === undefined && !one.deleted)
    .filter((one) => root === undefined || one.ts === root || one.threadTs === root)
    .map((one) => toMessageJson(workspace, one));
}

function toChannelJson({ id, name, kind, members }: Channel, workspace: Workspace) {
  return {
    id,
    name,
    is_channel: kind === 'public',
    is_group: kind === 'private',
    is_im: kind === 'im',
    is_private: kind !== 'public',
    is_member: members.has(workspace.botUser),
    is_archived: false,
    num_members: members.size,
  };
}

function toUserJson(user: User, workspace: Workspace, withLocale: boolean) {
  return {
    id: user.id,
    team_id: workspace.id,
    name: user.name,
    real_name: user.name,
    deleted: false,
    is_admin: user.isAdmin,
    is_owner: false,
    is_primary_owner: false,
    is_bot: user.isBot,
    is_restricted: false,
    is_ultra_restricted: false,
    tz: user.timeZone,
    tz_offset: 0,
    profile: { display_name: user.name, real_name: user.name },
    ...(withLocale ? { locale: user.locale } : {}),
  };
}
