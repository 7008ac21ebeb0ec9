import { expect, test } from 'vitest';
import type { Resumed } from '#core';
import { discord } from '../../../../adapters/discord/discord.ts';
import { createFakeDiscord } from '../../../fakes/discord/create-fake-discord.ts';
import { aScene } from './a-scene.ts';
import type { Scene } from './open-scene.ts';

const question = 'How long would the tunnel be?';

const registrations = ({ fake }: Scene) =>
  fake.world.requests.filter((line) => line.startsWith('PUT') && line.endsWith('/commands')).length;

test('commands are registered when they changed or are gone, and only then', async () => {
  const scene = await aScene();
  const { fake, restart } = scene;
  await restart();
  await scene.running().stop();
  expect(registrations(scene)).toBe(1);
  fake.world.commands.pop();
  await restart();
  await fake.until(() => registrations(scene) === 2, 'the commands again');
});

test('several processes share the servers, and each question is answered once', async () => {
  const scene = await aScene({ environment: { DISCORD_SHARDS: '0/2' } });
  const { fake, startOther, running } = scene;
  const other = await startOther({ DISCORD_SHARDS: '1/2' });
  const channels = Array.from({ length: 6 }, (_, at) => {
    // Which shard a server belongs to depends on the millisecond in which it was made.
    fake.pass(1);
    return fake.server({ name: `Server ${at}` }).channel('general');
  });
  for (const channel of channels) {
    fake.person({ name: 'Bo' }).in(channel).type(`@Strait ${question}`);
    await scene.answered(channel);
  }
  await Promise.all([running().stop(), other.stop()]);
  expect(channels.map((channel) => fake.answers(channel).length)).toEqual([1, 1, 1, 1, 1, 1]);
  expect(fake.gateway.seen.identified).toBe(2);
});

test('two processes that hear the same answer it once', async () => {
  const scene = await aScene();
  const { ann, fake, general, startOther, running } = scene;
  const other = await startOther();
  ann.type(`@Strait ${question}`);
  await scene.answered(general);
  await Promise.all([running().stop(), other.stop()]);
  expect(fake.answers(general)).toHaveLength(1);
});

test('what a crash kept from being posted is posted at the next start, once', async () => {
  const { ann, fake, general, freeze, startOther } = await aScene();
  freeze();
  ann.type(`@Strait ${question}`);
  const next = await startOther();
  const resumed: Resumed[] = [];
  await expect
    .poll(async () => {
      // What is taken and not posted counts as left behind after a while.
      fake.pass(10_000);
      resumed.push(...(await next.house.desk.resume(['discord'])));
      return resumed;
    })
    .toHaveLength(1);
  for (const one of [...resumed, ...resumed]) await next.post(one);
  expect(fake.answers(general).map(({ words }) => words)).toEqual([
    expect.stringContaining('112 km'),
  ]);
});

test('a token that Discord does not know, and an intent that it does not give, stop it with what to do', async () => {
  const { fake, house } = await aScene();
  const start = (more: Readonly<Record<string, string>>) => {
    const given = { DISCORD_TOKEN: fake.token, DISCORD_API_URL: fake.url, ...more };
    const read = discord.readSettings(given);
    if (read.kind !== 'on') throw new Error('wrong settings');
    return discord.start(read.settings, house);
  };
  await expect(start({ DISCORD_TOKEN: 'x.y.z' })).rejects.toThrow(/DISCORD_TOKEN/u);
  await expect(start({ DISCORD_MESSAGE_CONTENT: 'on' })).rejects.toThrow(/Message Content/u);
});

test.each(['', '/', '/v10', '/v10/'])('the address may end in "%s"', async (end) => {
  const fake = await createFakeDiscord();
  const read = discord.readSettings({
    DISCORD_TOKEN: fake.token,
    DISCORD_API_URL: `${fake.url}${end}`,
  });
  if (read.kind !== 'on') throw new Error('wrong settings');
  const findings = await discord.check(read.settings);
  await fake.close();
  expect(findings.filter(({ level }) => level === 'bad')).toEqual([]);
});

test('where Discord has only the most necessary, questions are answered all the same', async () => {
  const { ann, fake, general, shown, answered, restart } = await aScene({ sparse: true });
  expect((await shown(ann.slash('ask', { question }))).words).toContain('112 km');
  ann.type('@Strait When did the Channel Tunnel open?');
  expect((await answered(general, 2)).words).toContain('6 May 1994');
  await restart();
  const hidden = { question: 'How much would the tunnel cost?', private: true };
  const seen = await shown(ann.slash('ask', hidden));
  expect(seen).toMatchObject({ private: true, words: expect.stringContaining('$8 billion') });
  expect((await shown(ann.press(seen.id, 'Evidence'))).words).toContain('From “');
  const bo = fake.person({ name: 'Bo' });
  const talk = fake.conversation(bo);
  bo.in(talk).type(question);
  expect((await answered(talk)).words).toContain('112 km');
});
