import {
  type APIApplicationCommand,
  type ApplicationCommandType,
  PermissionFlagsBits as Bits,
  InteractionContextType as Context,
  ApplicationIntegrationType as Installed,
} from 'discord-api-types/v10';
import type { World } from '../world.ts';
import type { Actor } from './deliver.ts';
import { toContext } from './to-context.ts';

/** The commands of a kind that Discord offers somebody in a place. */
export function offered(
  world: World,
  actor: Actor,
  type: ApplicationCommandType,
): readonly APIApplicationCommand[] {
  const { guild } = actor.channel;
  const own = guild?.hasBot ? guild.commands : [];
  const all = [...own, ...world.commands].filter((one) => one.type === type);
  return all.filter((one) => isOffered(world, actor, one));
}

function isOffered(world: World, { channel, may }: Actor, command: APIApplicationCommand): boolean {
  const context = toContext(world, channel);
  const needed = BigInt(command.default_member_permissions ?? 0);
  const personal = channel.guild ? !channel.guild.hasBot : context === Context.PrivateChannel;
  const installed = personal ? Installed.UserInstall : Installed.GuildInstall;
  const isAllowed =
    !channel.guild || (may & needed) === needed || (may & Bits.Administrator) !== 0n;
  const inContext = command.contexts?.includes(context) ?? context !== Context.PrivateChannel;
  // In a conversation with the bot it does not matter how the bot came there.
  const isInstalled =
    context === Context.BotDM ||
    (command.integration_types ?? [Installed.GuildInstall]).includes(installed);
  return isAllowed && inContext && isInstalled;
}
