import { PermissionFlagsBits as Bits, ChannelType, type Client } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../../../adapters/discord/connect/connect.ts';
import { createClient } from '../../../../adapters/discord/connect/create-client.ts';
import { createFinders } from '../../../../adapters/discord/connect/create-finders.ts';
import { disconnect } from '../../../../adapters/discord/connect/disconnect.ts';
import { createFakeDiscord } from '../../../fakes/discord/create-fake-discord.ts';
import { aLog } from '../a-house.ts';
import { someCalls } from '../some-calls.ts';

/** A client that has met a server with a channel and a forum, and a thread of a person in each. */
async function aClient() {
  const fake = await createFakeDiscord();
  const server = fake.server({ name: 'A server' });
  const general = server.channel('general');
  const here = fake.person({ name: 'Ann' }).in(general);
  const thread = here.start('talk', { on: here.type('hello').id });
  const post = fake
    .person({ name: 'Bo' })
    .in(server.forum('help'))
    .start('How long?', { saying: 'x' });
  const own = fake.self.in(general).start('answer', { on: fake.self.in(general).type('hello').id });
  const settings = { token: fake.token, api: fake.url, readsContent: false };
  const client: Client = createClient(settings);
  const ready = new Promise<void>((resolve) => client.once('clientReady', () => resolve()));
  await connect(client, settings, aLog());
  await ready;
  onTestFinished(async () => {
    await disconnect(client);
    await fake.close();
  });
  return { fake, server, general, thread, post, own, client };
}

test('knows of what the gateway told, without a question', async () => {
  const { client, general, thread, post, own, server } = await aClient();
  const { calls, lines } = someCalls();
  const { findChannel, findLocale, findOwner } = createFinders(client, calls, () => 0);
  const nothing = { isThread: false, isForum: false, isOwn: false };
  expect(await findChannel(general.id)).toEqual({ ...nothing, name: 'general' });
  expect(await findChannel(thread.id)).toMatchObject({
    isThread: true,
    parent: general.id,
    isForum: false,
    isOwn: false,
  });
  expect(await findChannel(post.id)).toMatchObject({ isForum: true, name: 'How long?' });
  expect(await findChannel(own.id)).toMatchObject({ isThread: true, isOwn: true });
  expect(findLocale(server.guild.id)).toBe('en-US');
  expect(findOwner(server.guild.id)).toBeDefined();
  expect(lines()).toEqual([]);
});

test('knows what the bot may not do, and where it may write', async () => {
  const { client, fake, server, general, thread } = await aClient();
  const { findMissing, canPost } = createFinders(client, someCalls().calls, () => 0);
  expect(findMissing(general.id)).toEqual([]);
  expect([canPost(general.id), canPost(thread.id), canPost('1')]).toEqual([true, true, false]);
  expect(findMissing('1')).toEqual([]);
  server.deny(general, Bits.SendMessages | Bits.CreatePublicThreads);
  await fake.until(() => findMissing(general.id).length > 0, 'the news');
  expect(findMissing(general.id)).toEqual(['SendMessages', 'CreatePublicThreads']);
  expect([canPost(general.id), canPost(thread.id)]).toEqual([false, true]);
});

test('asks for a channel that it was not told of, once in five minutes', async () => {
  const { client } = await aClient();
  let now = 0;
  const { calls, lines } = someCalls({
    'channels/5$': () => ({
      type: ChannelType.PublicThread,
      name: 'old',
      parent_id: '4',
      owner_id: '3',
    }),
    'channels/4$': () => ({ type: ChannelType.GuildForum, name: 'help' }),
    'channels/6$': () => {
      throw new Error('down');
    },
  });
  const { findChannel } = createFinders(client, calls, () => now);
  expect(await findChannel('5')).toEqual({
    isThread: true,
    parent: '4',
    isForum: true,
    isOwn: false,
    name: 'old',
  });
  expect(await findChannel('6')).toBeUndefined();
  now = 299_999;
  await findChannel('5');
  await findChannel('6');
  expect(lines()).toEqual(['GET /channels/5', 'GET /channels/4', 'GET /channels/6']);
  now = 300_000;
  await findChannel('6');
  expect(lines()).toHaveLength(4);
});
