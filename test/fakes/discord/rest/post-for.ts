import {
  type APIMessage,
  ApplicationCommandType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
  InteractionType as Type,
} from 'discord-api-types/v10';
import type { MessageForm } from '../checks/message.ts';
import { fired } from '../fired.ts';
import { nameFired, putMessage } from '../put-message.ts';
import { toMessage } from '../shapes/to-message.ts';
import type { Interaction, Post, World } from '../world.ts';

/** Puts up a message that responds to an interaction, for the asker alone where it is ephemeral. */
export function postFor(world: World, interaction: Interaction, form: MessageForm): Post {
  const { channel, asker } = interaction;
  const flags = form.flags ?? 0;
  return putMessage(world, {
    channel,
    message: {
      ...toMessage(world, channel, world.bot, { ...form, message_reference: null, nonce: null }),
      ...toOrigin(world, interaction),
      flags,
    },
    loading: (flags & MessageFlags.Loading) !== 0,
    fired: nameFired(world, fired(world, channel, { ...form, message_reference: null }, ['users'])),
    ...(flags & MessageFlags.Ephemeral ? { reader: asker.id } : {}),
  });
}

/** What says that, and to what, the message responds. */
function toOrigin(world: World, interaction: Interaction): Partial<APIMessage> {
  const { id, type, asker, name, source, channel, command } = interaction;
  const by = { webhook_id: world.application, application_id: world.application };
  const metadata = { id, user: asker, authorizing_integration_owners: {} };
  if (type !== Type.ApplicationCommand || !command) {
    const reference = {
      type: MessageReferenceType.Default,
      channel_id: channel.id,
      ...(source ? { message_id: source.message.id } : {}),
    };
    return {
      ...by,
      type: source ? MessageType.Reply : MessageType.Default,
      ...(source ? { message_reference: reference } : {}),
    };
  }
  const isMenu = command !== ApplicationCommandType.ChatInput;
  return {
    ...by,
    type: isMenu ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand,
    interaction_metadata: { ...metadata, type },
    interaction: { id, type, name, user: asker },
  };
}
