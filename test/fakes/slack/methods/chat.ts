import { z } from 'zod';
import { findMessageViolations } from '../blocks/find-violations.ts';
import { toDirect } from '../create-workspace.ts';
import { toMessageEvents } from '../emit.ts';
import { postMessage, replaceMessage, toMessageJson } from '../post-message.ts';
import type { Channel, Ground, Message, Workspace } from '../types.ts';
import { type Method, type MethodCall, Refusal } from './method.ts';

const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]);
const content = z.looseObject({
  channel: z.string(),
  text: z.string().default(''),
  blocks: z.array(z.unknown()).default([]),
  thread_ts: z.string().optional(),
  unfurl_links: flag.default(true),
  unfurl_media: flag.default(true),
  metadata: z.unknown().optional(),
});
const place = z.looseObject({ channel: z.string(), ts: z.string() });

/** Refuses what Slack would refuse, and keeps a record of it: no test may end with one. */
export function expectSound(ground: Ground, where: string, message: unknown): void {
  const [first, ...others] = findMessageViolations(message);
  if (first === undefined) return;
  ground.violations.push(...[first, ...others].map(({ what }) => `${where}: ${what}`));
  throw new Refusal(first.error, { response_metadata: { messages: [`[ERROR] ${first.what}`] } });
}

/** The channel, or the direct messages of a person who is named in its place. */
export function findChannel(workspace: Workspace, id: string): Channel {
  if (workspace.users.has(id)) return toDirect(workspace, id);
  const channel = workspace.channels.get(id);
  if (channel === undefined) throw new Refusal('channel_not_found');
  return channel;
}

/** A channel that the bot may write into. */
function findWritable({ ground, workspace }: MethodCall, id: string): Channel {
  const channel = findChannel(workspace, id);
  if (channel.members.has(workspace.botUser)) return channel;
  if (channel.kind === 'private') throw new Refusal('channel_not_found');
  if (!ground.app.scopes.includes('chat:write.public')) throw new Refusal('not_in_channel');
  return channel;
}

export function findMessage(workspace: Workspace, channel: string, ts: string): Message {
  const message = workspace.messages.find(
    (one) => one.channel === channel && one.ts === ts && one.onlyFor === undefined && !one.deleted,
  );
  if (message === undefined) throw new Refusal('message_not_found');
  return message;
}

const write = ['chat:write'];

export const chat: Readonly<Record<string, Method>> = {
  'chat.postMessage': {
    scopes: write,
    run(call) {
      const { ground, workspace } = call;
      const args = content.parse(call.args);
      const channel = findWritable(call, args.channel);
      expectSound(ground, 'chat.postMessage', args);
      const root = args.thread_ts;
      if (root !== undefined && !hasMessage(workspace, channel.id, root)) {
        ground.violations.push(`chat.postMessage: no message ${root} to answer below`);
        throw new Refusal('thread_not_found');
      }
      const message = postMessage(ground, workspace, {
        ...args,
        args,
        channel: channel.id,
        author: workspace.botUser,
        threadTs: root,
        unfurls: args.unfurl_links || args.unfurl_media,
      });
      workspace.statuses.delete(`${channel.id} ${root ?? ''}`);
      for (const event of toMessageEvents(workspace, channel, message)) {
        void ground.emit(workspace, event);
      }
      const json = toMessageJson(workspace, message);
      return { channel: channel.id, ts: message.ts, message: json };
    },
  },
  'chat.postEphemeral': {
    scopes: write,
    run(call) {
      const { ground, workspace } = call;
      const args = content.extend({ user: z.string() }).parse(call.args);
      const channel = findWritable(call, args.channel);
      if (!channel.members.has(args.user)) throw new Refusal('user_not_in_channel');
      expectSound(ground, 'chat.postEphemeral', args);
      const message = postMessage(ground, workspace, {
        ...args,
        args,
        channel: channel.id,
        author: workspace.botUser,
        threadTs: args.thread_ts,
        onlyFor: args.user,
        unfurls: false,
      });
      return { message_ts: message.ts };
    },
  },
  'chat.update': {
    scopes: write,
    run({ ground, workspace, args: given }) {
      const args = content.extend({ ts: z.string() }).parse(given);
      const message = findMessage(workspace, args.channel, args.ts);
      if (message.author !== workspace.botUser) throw new Refusal('cant_update_message');
      expectSound(ground, 'chat.update', args);
      const { text, blocks } = args;
      const next = replaceMessage(ground, workspace, message, { text, blocks, edited: true });
      return { channel: args.channel, ts: args.ts, text, message: toMessageJson(workspace, next) };
    },
  },
  'chat.delete': {
    scopes: write,
    run({ ground, workspace, args }) {
      const { channel, ts } = place.parse(args);
      const message = findMessage(workspace, channel, ts);
      if (message.author !== workspace.botUser) throw new Refusal('cant_delete_message');
      replaceMessage(ground, workspace, message, { deleted: true });
      return { channel, ts };
    },
  },
  'chat.getPermalink': {
    scopes: [],
    run({ workspace, args }) {
      const { channel, message_ts } = z
        .looseObject({ channel: z.string(), message_ts: z.string() })
        .parse(args);
      findMessage(workspace, channel, message_ts);
      const path = `archives/${channel}/p${message_ts.replace('.', '')}`;
      return { channel, permalink: `https://${workspace.name}.slack.com/${path}` };
    },
  },
};

function hasMessage(workspace: Workspace, channel: string, ts: string): boolean {
  return workspace.messages.some((one) => one.channel === channel && one.ts === ts);
}
