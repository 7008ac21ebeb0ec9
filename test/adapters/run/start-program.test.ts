import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { startProgram } from '../../../adapters/run/start-program.ts';
import { aQuestion } from '../../desk/open-desk.ts';
import { aHouse } from './a-house.ts';
import { anAdapter } from './an-adapter.ts';

const broken = (name: string) => ({
  ...anAdapter(name).platform,
  start: () => Promise.reject(new Error('The token is not valid.')),
});

it('says in one line each which adapters are on and which are off, and why', async () => {
  const { opened, lines } = await aHouse();
  const { platform } = anAdapter('slack');
  const off = { kind: 'off', name: 'discord', why: 'no token' } as const;
  expect(await startProgram(opened, [off, platform]).started).toBe(1);
  expect(lines.filter(({ event }) => event.startsWith('adapter'))).toMatchObject([
    { event: 'adapter-off', adapter: 'discord', why: 'no token' },
    { event: 'adapter-on', adapter: 'slack', how: 'as a test' },
  ]);
});

it('starts the others where one cannot be started', async () => {
  const { opened, lines } = await aHouse();
  const { platform } = anAdapter('slack');
  expect(await startProgram(opened, [broken('discord'), platform]).started).toBe(1);
  expect(lines).toContainEqual(
    expect.objectContaining({
      level: 'error',
      event: 'adapter-failed',
      adapter: 'discord',
      reason: 'The token is not valid.',
    }),
  );
});

it('hands over what a crash kept from being posted, to the platform that it is of', async () => {
  const { opened, lines } = await aHouse();
  const [slack, discord] = [anAdapter('slack'), anAdapter('discord')];
  const { asker, ...question } = aQuestion({ platform: 'slack' });
  const reply = { kind: 'forgotten', done: true } as const;
  const asked: unknown[] = [];
  const desk = {
    ...opened.house.desk,
    resume: async (platforms: readonly string[] = []) => {
      asked.push(platforms);
      return [
        { question, reply },
        { question: { ...question, platform: 'web' }, reply },
      ];
    },
  };
  const house = { ...opened.house, desk };
  await startProgram({ ...opened, house }, [slack.platform, discord.platform]).started;
  await vi.waitFor(() => expect(slack.posted).toEqual([{ question, reply }]));
  expect(asked).toEqual([['slack', 'discord']]);
  expect(discord.posted).toEqual([]);
  expect(lines).toContainEqual(expect.objectContaining({ event: 'not-resumed', adapter: 'web' }));
});

it('tells those who wait when the knowledge answers their question', async () => {
  const { opened, folder } = await aHouse();
  const { platform, told } = anAdapter('slack');
  await startProgram(opened, [platform]).started;
  const { desk } = opened.house;
  const question = aQuestion({ platform: 'slack', text: 'Is the ferry under the bridge red?' });
  const reply = await desk.ask(question);
  const answer = 'id' in reply ? reply.id : '';
  const watch = { answer, platform: 'slack', asker: 'one', address: 'a letter box' };
  expect(await desk.watch(watch)).toBe(true);
  writeFileSync(join(folder, 'bridge/ferry.md'), ferry);
  await vi.waitFor(() => expect(told).toHaveLength(1), { timeout: 30_000 });
  expect(told[0]).toMatchObject({ address: 'a letter box', reply: { kind: 'answer' } });
});

it('stops each adapter, and closes even where one cannot be stopped', async () => {
  const { opened, lines } = await aHouse();
  const good = anAdapter('slack');
  const bad = anAdapter('discord', { stop: () => Promise.reject(new Error('It is stuck.')) });
  const program = startProgram(opened, [bad.platform, good.platform]);
  await program.started;
  await program.stop();
  expect(good.stops()).toBe(1);
  expect(lines).toContainEqual(
    expect.objectContaining({ event: 'adapter-not-stopped', reason: 'It is stuck.' }),
  );
});

it('does not wait, at its end, for an adapter that is still starting, and stops it then', async () => {
  const { opened } = await aHouse();
  const late = anAdapter('slack');
  const start = Promise.withResolvers<void>();
  const program = startProgram(opened, [
    {
      ...late.platform,
      start: async (house) => {
        await start.promise;
        return late.platform.start(house);
      },
    },
  ]);
  await program.stop();
  expect(late.stops()).toBe(0);
  start.resolve();
  await program.started;
  expect(late.stops()).toBe(1);
});

const ferry = `---
title: The ferry under the bridge
as_of: 2026-01-01
questions:
  colour:
    - Is the ferry under the bridge red?
    - What colour is the ferry under the bridge?
---

## Colour

The ferry under the bridge is red.[^ferry]

[^ferry]: [The ferry](https://example.org/ferry), Example, 2026-01-01.
`;
