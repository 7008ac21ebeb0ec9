import { PermissionFlagsBits as Bits } from 'discord-api-types/v10';
import { Refusal } from './rest/refusal.ts';
import type { Channel } from './world.ts';

/** What the bot may do in a channel; everything that can be done in a conversation of its own. */
export function may({ guild, parent, denied }: Channel): bigint {
  if (!guild)
    return Bits.ViewChannel | Bits.SendMessages | Bits.ReadMessageHistory | Bits.AddReactions;
  if (!guild.hasBot) return 0n;
  const own = guild.botMay & ~denied & ~(parent?.denied ?? 0n);
  return guild.botMay & Bits.Administrator ? ~0n & ((1n << 53n) - 1n) : own;
}

/** Refuses, as Discord does, what the bot may not do. */
export function mustBeAllowed(channel: Channel, ...bits: readonly (keyof typeof Bits)[]): void {
  const rights = may(channel);
  if (!(rights & Bits.ViewChannel))
    throw new Refusal(403, 50001, 'Missing Access', { violation: 'missing ViewChannel' });
  const missing = bits.filter((name) => !(rights & Bits[name]));
  if (missing.length > 0)
    throw new Refusal(403, 50013, 'Missing Permissions', {
      violation: `missing ${missing.join(', ')}`,
    });
}
