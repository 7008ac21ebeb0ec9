import type { APIApplicationCommand, ApplicationCommandType } from 'discord-api-types/v10';
import type { World } from '../world.ts';
import type { Actor } from './deliver.ts';
import { offered } from './offered.ts';

/** The command of that name, as the person reads it or as it is called. */
export function findCommand(
  world: World,
  actor: Actor,
  type: ApplicationCommandType,
  name: string,
): APIApplicationCommand {
  const all = offered(world, actor, type);
  const found = all.find(
    (one) => one.name === name || one.name_localizations?.[actor.locale] === name,
  );
  if (found) return found;
  const names = all.map((one) => one.name).join(', ') || 'nothing';
  throw new Error(`${actor.user.global_name} is not offered "${name}" here, only ${names}`);
}
