import { findMentions } from './blocks/find-mentions.ts';
import type { Ground, Message, Workspace } from './types.ts';

export type Draft = {
  readonly channel: string;
  readonly author: string;
  readonly text: string;
  readonly blocks?: readonly unknown[];
  readonly threadTs?: string | undefined;
  readonly onlyFor?: string | undefined;
  readonly unfurls?: boolean;
  readonly metadata?: unknown;
  /** What else may make a message call people: see `findMentions`. */
  readonly args?: Readonly<Record<string, unknown>>;
};

/** Puts a message where it belongs; whoever posted it says so to the app by `toMessageEvent`. */
export function postMessage(ground: Ground, workspace: Workspace, draft: Draft): Message {
  const { channel, author, text, blocks = [], threadTs, onlyFor } = draft;
  const message: Message = {
    channel,
    ts: ground.nextTs(),
    author,
    text,
    blocks,
    deleted: false,
    edited: false,
    mentions: findMentions({ ...draft.args, text, blocks }),
    unfurls: draft.unfurls ?? true,
    ...(threadTs === undefined ? {} : { threadTs }),
    ...(onlyFor === undefined ? {} : { onlyFor }),
    ...(draft.metadata === undefined ? {} : { metadata: draft.metadata }),
  };
  workspace.messages.push(message);
  ground.changed();
  return message;
}

/** Puts another message in the place of one. */
export function replaceMessage(
  ground: Ground,
  workspace: Workspace,
  message: Message,
  over: Partial<Message>,
): Message {
  const next = { ...message, ...over };
  const index = workspace.messages.findIndex(
    ({ channel, ts, onlyFor }) =>
      channel === message.channel && ts === message.ts && onlyFor === message.onlyFor,
  );
  workspace.messages[index] = { ...next, mentions: findMentions(next) };
  ground.changed();
  return next;
}

/** A message as Slack writes it into events and payloads. */
export function toMessageJson(workspace: Workspace, message: Message): Record<string, unknown> {
  const isBot = message.author === workspace.botUser;
  return {
    type: 'message',
    user: message.author,
    text: message.text,
    ts: message.ts,
    team: workspace.id,
    ...(message.blocks.length === 0 ? {} : { blocks: message.blocks }),
    ...(message.threadTs === undefined ? {} : { thread_ts: message.threadTs }),
    ...(isBot ? { bot_id: workspace.botId, app_id: 'A0STRAIT' } : {}),
    ...(message.metadata === undefined ? {} : { metadata: message.metadata }),
    ...(message.edited ? { edited: { user: message.author, ts: message.ts } } : {}),
  };
}
