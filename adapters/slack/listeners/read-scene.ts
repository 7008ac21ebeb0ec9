import type { BlockAction } from '@slack/bolt';
import type { Where } from '../types.ts';

/** Where somebody pressed a button. */
export type Scene = Where & {
  /** Opens a modal, within three seconds. */
  readonly trigger: string;
  /** What the presser is called. */
  readonly name: string;
  /** Absent in a modal and in the Home tab. */
  readonly url?: string;
  /** Of a message that only the presser sees. */
  readonly isPrivate: boolean;
  readonly surface: 'message' | 'modal' | 'home';
  readonly viewId?: string;
};

/** Reads where a button was pressed. Slack sends no message along where it is private. */
export function readScene(body: BlockAction, team: string): Scene {
  const { container, view, user, response_url: url, trigger_id: trigger } = body;
  const { is_ephemeral: isEphemeral } = container;
  const thread = readText(container, 'thread_ts') ?? readRoot(body);
  return {
    team,
    channel: body.channel?.id ?? readText(container, 'channel_id') ?? user.id,
    user: user.id,
    name: user.name ?? user.username,
    trigger,
    isPrivate: isEphemeral === true,
    surface: view === undefined ? 'message' : view.type === 'home' ? 'home' : 'modal',
    ...(thread !== undefined && { thread }),
    ...(url !== undefined && url !== '' && { url }),
    ...(view !== undefined && { viewId: view.id }),
  };
}

/** Of a message for all, the thread that goes on below it. */
function readRoot({ message, container }: BlockAction): string | undefined {
  const { is_ephemeral: isEphemeral } = container;
  if (isEphemeral === true || message === undefined) return undefined;
  return readText(message, 'thread_ts') ?? message.ts;
}

function readText(given: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = given[key];
  return typeof value === 'string' ? value : undefined;
}
