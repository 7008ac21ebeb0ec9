import { InteractionContextType as Context } from 'discord-api-types/v10';
import type { Channel, World } from '../world.ts';

/** What kind of place it is. */
export function toContext(world: World, { guild, recipients }: Channel): Context {
  if (guild) return Context.Guild;
  return recipients?.includes(world.bot.id) ? Context.BotDM : Context.PrivateChannel;
}
