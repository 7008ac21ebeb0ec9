import type { Guild } from '../world.ts';

/** The id of the role that carries what the bot may do. */
export function toBotRole({ id }: Guild): string {
  return `${BigInt(id) + 1n}`;
}
