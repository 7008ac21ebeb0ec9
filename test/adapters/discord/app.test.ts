import { expect, onTestFinished, test, vi } from 'vitest';
import { discord } from '../../../adapters/discord/discord.ts';
import { aHouse, aLog } from './a-house.ts';
import { bareDiscord, type Otherwise } from './bare-discord.ts';

/** A bot at work with a Discord that tells it little. */
async function aBot(otherwise: Otherwise, shards = '') {
  const bare = await bareDiscord(otherwise);
  const logged: string[] = [];
  const read = discord.readSettings({
    DISCORD_TOKEN: 'a.b.c',
    DISCORD_API_URL: `${bare.url}/v10/`,
    ...(shards !== '' && { DISCORD_SHARDS: shards }),
  });
  if (read.kind !== 'on') throw new Error(read.kind);
  const running = await discord.start(read.settings, aHouse({ log: aLog(logged) }));
  onTestFinished(async () => {
    await running.stop();
    await bare.close();
  });
  return { bare, logged, running, settings: read.settings };
}

const command = {
  name: 'ask',
  type: 1,
  options: [{ name: 'question', type: 3, value: 'How long?' }],
};
const interaction = { application_id: '1', type: 2, user: { id: '40' }, data: command };

test.each(['refuses', 'fails', 'is silent'] as const)(
  'answers where Discord %s all that can be done without',
  async (otherwise) => {
    const { bare, logged } = await aBot(otherwise);
    expect(logged).toContain('discord-ready');
    bare.emit('INTERACTION_CREATE', { ...interaction, id: '5', token: 't' });
    bare.emit('MESSAGE_CREATE', {
      id: '6',
      type: 0,
      channel_id: '20',
      guild_id: '10',
      content: `<@${bare.id}> How long?`,
      author: { id: '40' },
    });
    await vi.waitFor(
      () => {
        expect(bare.heard).toContain(`PUT /api/v10/applications/${bare.id}/commands`);
        expect(bare.heard).toContain('POST /api/v10/interactions/5/t/callback');
        expect(bare.heard).toContain('POST /api/v10/channels/20/messages');
      },
      { timeout: 30_000 },
    );
  },
);

test('an event that comes twice is answered once', async () => {
  const { bare, running } = await aBot('refuses');
  for (const token of ['t', 't'])
    bare.emit('INTERACTION_CREATE', { ...interaction, id: '5', token });
  await vi.waitFor(() => expect(bare.heard).toContain('POST /api/v10/interactions/5/t/callback'));
  await running.stop();
  expect(bare.heard.filter((line) => line.endsWith('callback'))).toHaveLength(1);
});

test('a process without the first shard leaves it to others to tell of the commands', async () => {
  const { bare, running } = await aBot('refuses', '1/2');
  await running.stop();
  expect(bare.heard.filter((line) => line.startsWith('PUT'))).toEqual([]);
});

test('a token that Discord does not know is said to be one, and what to do', async () => {
  const bare = await bareDiscord('refuses');
  onTestFinished(bare.close);
  const settings = { token: 'a.b.c', api: `${bare.url}/elsewhere`, readsContent: false };
  expect(await discord.check(settings)).toMatchObject([
    {
      level: 'bad',
      what: expect.stringContaining('token'),
      remedy: expect.stringContaining('Reset'),
    },
  ]);
});
