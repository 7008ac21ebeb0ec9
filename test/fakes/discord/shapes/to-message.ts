import {
  type APIMessage,
  type APIUser,
  type MessageFlags,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import { flattenComponents } from '../checks/flatten-components.ts';
import type { MessageForm } from '../checks/message.ts';
import type { Channel, World } from '../world.ts';

/** A message that somebody has just written, with nothing but its text. */
export function toMessage(
  world: World,
  channel: Channel,
  author: APIUser,
  form: MessageForm,
): APIMessage {
  const { message_reference: reference } = form;
  const answered = reference && world.posts.get(reference.message_id)?.message;
  return {
    id: world.nextId(),
    channel_id: channel.id,
    author,
    timestamp: new Date(world.now()).toISOString(),
    edited_timestamp: null,
    tts: form.tts ?? false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    pinned: false,
    type: reference ? MessageType.Reply : MessageType.Default,
    ...toContents(form),
    flags: (form.flags ?? 0) as MessageFlags,
    ...(typeof form.nonce === 'string' || typeof form.nonce === 'number'
      ? { nonce: form.nonce }
      : {}),
    ...(answered
      ? {
          referenced_message: answered,
          message_reference: {
            type: MessageReferenceType.Default,
            message_id: answered.id,
            channel_id: answered.channel_id,
            ...(channel.guild ? { guild_id: channel.guild.id } : {}),
          },
        }
      : {}),
  };
}

/** What an edit replaces; what it does not name stays. */
export function toContents({ content, embeds, components }: MessageForm) {
  return {
    content: content ?? '',
    embeds: (embeds ?? []) as APIMessage['embeds'],
    components: number(components ?? []) as NonNullable<APIMessage['components']>,
  };
}

/** Discord numbers components that have no number of their own. */
function number(components: NonNullable<MessageForm['components']>): unknown {
  const copy = structuredClone(components);
  flattenComponents(copy).forEach((one, at) => {
    Object.assign(one, { id: at + 1 });
  });
  return copy;
}
