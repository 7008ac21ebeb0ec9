import { expect, test } from 'vitest';
import { createPlaces } from '../../../../adapters/discord/settings/create-places.ts';
import { aHouse } from '../a-house.ts';

const guild = '1';
const channel = '2';

test('by default mentions are answered below the message, on all topics', async () => {
  const places = createPlaces(aHouse());
  const settings = { answers: 'mention', replies: 'inline', journal: true };
  expect(await places.find(guild, channel)).toEqual(settings);
  expect(await places.find(undefined, channel)).toEqual(settings);
});

test('what is set in a channel goes before what is set in its server', async () => {
  const places = createPlaces(aHouse());
  await places.write({ guild }, { answers: 'off', topics: ['cost'] });
  await places.write({ guild, channel }, { answers: 'every', topics: [] });
  expect(await places.find(guild, channel)).toEqual({
    answers: 'every',
    replies: 'inline',
    journal: true,
  });
  expect(await places.find(guild, '3')).toMatchObject({ answers: 'off', topics: ['cost'] });
  expect(await places.find('9', channel)).toMatchObject({ answers: 'mention' });
});

test('a change by another process is seen after ten seconds', async () => {
  let now = 0;
  const house = { ...aHouse(), clock: () => now };
  const [here, there] = [createPlaces(house), createPlaces(house)];
  await here.find(guild, channel);
  await there.write({ guild }, { answers: 'off' });
  now = 9_999;
  expect(await here.find(guild, channel)).toMatchObject({ answers: 'mention' });
  now = 10_000;
  expect(await here.find(guild, channel)).toMatchObject({ answers: 'off' });
});

test('while the store is away, what was known last holds', async () => {
  let now = 0;
  let isAway = false;
  const house = aHouse();
  const get: typeof house.records.get = async (shelf, id) => {
    if (isAway) throw new Error('away');
    return house.records.get(shelf, id);
  };
  const places = createPlaces({ ...house, clock: () => now, records: { ...house.records, get } });
  await places.write({ guild }, { answers: 'off' });
  now = 60_000;
  isAway = true;
  expect(await places.find(guild, channel)).toMatchObject({ answers: 'off' });
});

test('what cannot be read is as though it were not set', async () => {
  const house = aHouse();
  await house.records.put('discord-settings', `${guild}/`, '{"answers":"sometimes"}');
  await house.records.put('discord-settings', `${guild}/${channel}`, 'no JSON');
  expect(await createPlaces(house).find(guild, channel)).toMatchObject({ answers: 'mention' });
});
