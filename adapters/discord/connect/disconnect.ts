import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Events } from 'discord.js';

/** For how long to wait for the end of the connection, in milliseconds. */
const patience = 2_000;

/** Ends the connection. While it is being made anew, discord.js does not come back from that. */
export async function disconnect(client: Client<boolean>): Promise<void> {
  client.removeAllListeners(Events.ShardReconnecting);
  await Promise.race([client.destroy(), sleep(patience, undefined, { ref: false })]);
}
