import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { askSettings } from '../../../../adapters/discord/commands/ask-settings.ts';
import type { Interaction, Option } from '../../../../adapters/discord/interactions/interaction.ts';
import type { Station } from '../../../../adapters/discord/station.ts';
import { aHouse } from '../a-house.ts';
import { aStation } from '../a-station.ts';
import { aCommand } from '../an-interaction.ts';
import { someCalls } from '../some-calls.ts';

const body = z.object({ data: z.object({ content: z.string(), flags: z.number() }) });

/** A server whose manager uses the command; gives what is said to them. */
function aServer(over: Partial<Station> = {}) {
  const { calls, made } = someCalls();
  const station = aStation(calls, over);
  return {
    station,
    set: async (options: Readonly<Record<string, Option>>, who: Partial<Interaction> = {}) => {
      const by = { isManager: true, ...who };
      await askSettings(station, aCommand('ask-settings', options, by));
      const { data } = body.parse(made.at(-1)?.body);
      expect(data.flags).toBe(68);
      return data.content;
    },
  };
}

test('shows what holds, to who may manage the server alone', async () => {
  const { set } = aServer();
  expect(await set({})).toBe(
    [
      'Answers in the whole server:',
      '- Mentions and replies to me are answered.',
      '- Answers stand below the message.',
      '- All topics are answered.',
      '- The text of questions is kept in the journal for a while.',
    ].join('\n'),
  );
});

test('changes what is given, keeps the rest, and forgets all where it is to', async () => {
  const { set, station } = aServer();
  await set({ answers: 'off', journal: false });
  await set({ replies: 'thread' });
  expect(await station.places.find('10', '20')).toEqual({
    answers: 'off',
    replies: 'thread',
    journal: false,
  });
  await set({ reset: true, replies: 'private' });
  expect(await station.places.find('10', '20')).toMatchObject({
    answers: 'mention',
    replies: 'private',
    journal: true,
  });
});

test('changes one channel, and names it', async () => {
  const { set, station } = aServer();
  expect(await set({ channel: '21', answers: 'off' })).toContain('Answers in <#21>:');
  expect(await station.places.find('10', '21')).toMatchObject({ answers: 'off' });
  expect(await station.places.find('10', '20')).toMatchObject({ answers: 'mention' });
});

describe('topics', () => {
  test('are taken by name or title, with commas between', async () => {
    const { set, station } = aServer();
    expect(await set({ topics: 'Wider map,COST ,' })).toContain('Topics: wider-map, cost.');
    expect(await station.places.find('10', '20')).toMatchObject({ topics: ['wider-map', 'cost'] });
    expect(await set({ topics: 'all' })).toContain('All topics are answered.');
  });

  test('that there are not change nothing, and cannot notify anybody', async () => {
    const { set, station } = aServer();
    const said = await set({ topics: 'cost, @everyone', answers: 'off' });
    expect(said).toBe('There is no topic “@\u200Beveryone”. Topics: cost, wider-map.');
    expect(await station.places.find('10', '20')).toMatchObject({ answers: 'mention' });
  });
});

test('says what every question needs, unless the bot has it', async () => {
  expect(await aServer().set({ answers: 'every' })).toContain('Message Content intent');
  expect(await aServer({ readsContent: true }).set({ answers: 'every' })).not.toContain('intent');
});

test('names what the bot lacks there for the way it answers', async () => {
  const { set } = aServer({ findMissing: () => ['CreatePublicThreads'] });
  expect(await set({ replies: 'inline' })).not.toContain('without');
  expect(await set({ replies: 'thread' })).toContain('in <#20> without: Create Public Threads.');
});

test('is for managers of servers alone', async () => {
  const { set, station } = aServer();
  expect(await set({ answers: 'off' }, { isManager: false })).toBe(
    'Only who may manage the server can change this.',
  );
  expect(await station.places.find('10', '20')).toMatchObject({ answers: 'mention' });
});

test('says where the store cannot be reached that it cannot', async () => {
  const house = aHouse();
  const put = async () => {
    throw new Error('away');
  };
  const { set } = aServer({ house: { ...house, records: { ...house.records, put } } });
  expect(await set({ answers: 'off' })).toContain('cannot be reached now');
});
