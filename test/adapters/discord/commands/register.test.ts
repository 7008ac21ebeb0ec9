import { expect, test } from 'vitest';
import { definitions } from '../../../../adapters/discord/commands/definitions.ts';
import { register } from '../../../../adapters/discord/commands/register.ts';
import { aHouse } from '../a-house.ts';
import { aStation } from '../a-station.ts';
import { someCalls } from '../some-calls.ts';

const route = '/applications/999/commands';
const listed = () => definitions.map(({ name }) => ({ name }));

test('tells Discord of the commands once, and again only when somebody removed one', async () => {
  const house = aHouse();
  const first = someCalls();
  expect(await register(aStation(first.calls, { house }))).toBe(true);
  expect(first.lines()).toEqual([`PUT ${route}`]);
  const second = someCalls({ '^GET': listed });
  expect(await register(aStation(second.calls, { house }))).toBe(false);
  expect(second.lines()).toEqual([`GET ${route}`]);
  const third = someCalls({ '^GET': () => listed().slice(1) });
  expect(await register(aStation(third.calls, { house }))).toBe(true);
  expect(third.lines()).toEqual([`GET ${route}`, `PUT ${route}`]);
});

test('tells it again where the commands are others than it was told of', async () => {
  const house = aHouse();
  await house.records.put('discord-commands', '999', 'of an older version');
  const { calls, lines } = someCalls();
  await register(aStation(calls, { house }));
  expect(lines()).toEqual([`PUT ${route}`]);
});

test('tells it where neither the store nor Discord says what it knows', async () => {
  const house = aHouse();
  await register(aStation(someCalls().calls, { house }));
  const away = async () => {
    throw new Error('away');
  };
  const silent = someCalls({ '^GET': away });
  await register(aStation(silent.calls, { house }));
  expect(silent.lines()).toEqual([`GET ${route}`, `PUT ${route}`]);
  const { calls, lines } = someCalls();
  const records = { ...house.records, get: away, put: away };
  expect(await register(aStation(calls, { house: { ...house, records } }))).toBe(true);
  expect(lines()).toEqual([`PUT ${route}`]);
});
