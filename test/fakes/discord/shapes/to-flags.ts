import { type APIApplication, ApplicationFlags } from 'discord-api-types/v10';
import type { World } from '../world.ts';

/** What is switched on for the app. */
export function toFlags({ readContent }: World): Pick<APIApplication, 'flags' | 'flags_new'> {
  const flags: number = readContent ? ApplicationFlags.GatewayMessageContentLimited : 0;
  return { flags, flags_new: `${flags}` };
}
