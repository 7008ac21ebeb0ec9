import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createFakeDiscord,
  type FakeDiscord,
} from '../../../test/fakes/discord/create-fake-discord.ts';
import type { Server } from '../../../test/fakes/discord/places.ts';
import { type Bot, startBot } from '../../bot/start-bot.ts';

/** A Discord in this process, and the whole program in one of its own that may be started again. */
export type Bench = {
  readonly fake: FakeDiscord;
  readonly server: Server;
  readonly start: () => Promise<Bot>;
  readonly close: () => Promise<void>;
};

/** Opens a Discord with one server. */
export async function openBench(): Promise<Bench> {
  const fake = await createFakeDiscord();
  const server = fake.server({ name: 'Tunnel talk' });
  const folder = mkdtempSync(join(tmpdir(), 'strait-discord-'));
  const environment = { DISCORD_TOKEN: fake.token, DISCORD_API_URL: fake.url };
  return {
    fake,
    server,
    async start() {
      const bot = await startBot({ folder, environment });
      await fake.until(() => fake.world.commands.length > 0, 'the commands');
      return bot;
    },
    async close() {
      await fake.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
