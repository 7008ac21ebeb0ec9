import { Routes } from 'discord.js';
import { z } from 'zod';
import type { Calls } from '../posting/create-calls.ts';
import { type Message, readMessage } from './read-message.ts';

/** How many channels are remembered: those that were last written to. */
const room = 200;
/** How many messages of each are looked at. */
const most = '50';

const listed = z.array(z.object({ id: z.string() }).loose());

/**
 * Fetches what was written while the gateway was away. It sends that by itself where it takes a session
 * up again, but not where it begins a new one; then the channels that people lately wrote to the bot in
 * are looked through.
 */
export function createCatchUp(calls: Calls) {
  const last = new Map<string, Message>();
  return {
    /** Remembers a message as the last of its channel. */
    note(message: Message): void {
      last.delete(message.channel);
      last.set(message.channel, message);
      const [oldest] = last.keys();
      if (last.size > room && oldest !== undefined) last.delete(oldest);
    },
    /** Hands over what came after the last messages, oldest first; what it hands over twice, is. */
    async run(take: (message: Message) => void): Promise<void> {
      for (const { id, channel, guild } of [...last.values()]) {
        const query = new URLSearchParams({ after: id, limit: most });
        const route = Routes.channelMessages(channel);
        const data = await calls({ method: 'get', route, query, patience: 'hint' }).catch(() => []);
        const missed = listed.safeParse(data).data ?? [];
        for (const one of missed.toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1))) {
          // What is fetched does not say in which server it is.
          const message = readMessage({ ...one, guild_id: guild });
          if (message !== undefined) take(message);
        }
      }
    },
  };
}
