import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Button } from '../card/card.ts';
import type { Outgoing } from './outgoing.ts';

/** A message as Discord's API takes it: it notifies nobody and unfolds nothing. */
export function toBody({ content, rows = [] }: Outgoing, isEphemeral = false) {
  return {
    content,
    components: rows.map(
      (row): APIActionRowComponent<APIButtonComponentWithCustomId> => ({
        type: ComponentType.ActionRow,
        components: row.map(toButton),
      }),
    ),
    allowed_mentions: { parse: [], replied_user: false },
    flags: MessageFlags.SuppressEmbeds | (isEphemeral ? MessageFlags.Ephemeral : 0),
  };
}

function toButton({ id, label, emoji, isMain }: Button): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: isMain ? ButtonStyle.Primary : ButtonStyle.Secondary,
    custom_id: id,
    ...(label !== undefined && { label }),
    ...(emoji !== undefined && { emoji: { name: emoji } }),
  };
}
