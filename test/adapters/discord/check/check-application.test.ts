import { describe, expect, test } from 'vitest';
import type { Application } from '../../../../adapters/discord/check/application.ts';
import { checkApplication } from '../../../../adapters/discord/check/check-application.ts';
import { checkServers } from '../../../../adapters/discord/check/check-servers.ts';
import { someCalls } from '../some-calls.ts';

const settings = { token: 't', api: 'https://discord.com/api', readsContent: false };
const own: Application = {
  id: '9',
  name: 'Strait',
  flags: 0,
  integration_types_config: { 0: {}, 1: {} },
};
const bad = (application: Partial<Application>, readsContent = false) =>
  checkApplication({ ...own, ...application }, { ...settings, readsContent }).filter(
    ({ level }) => level !== 'good',
  );

test('all is well with an application that can be installed both ways', () => {
  expect(bad({})).toEqual([]);
});

test('the invitation asks for what the bot needs, and not for more', () => {
  const [link = ''] = checkApplication(own, settings).flatMap(
    ({ what }) => /https:\S+integration_type=0\S+/u.exec(what) ?? [],
  );
  const { searchParams } = new URL(link);
  expect(searchParams.get('scope')).toBe('bot applications.commands');
  // View Channel, Send Messages, Read Message History, Create Public Threads, Send Messages in Threads.
  const bits = (1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 35n) | (1n << 38n);
  expect(searchParams.get('permissions')).toBe(String(bits));
});

test('the intent is missed only where it is wanted', () => {
  expect(bad({}, true)).toMatchObject([{ level: 'bad', what: expect.stringContaining('intent') }]);
  expect(bad({ flags: 1 << 18 }, true)).toEqual([]);
  expect(bad({ flags: 1 << 19 }, true)).toEqual([]);
});

test('commands that go elsewhere are found', () => {
  expect(bad({ interactions_endpoint_url: 'https://example.org' })).toMatchObject([
    { level: 'bad', remedy: expect.stringContaining('Interactions Endpoint URL') },
  ]);
});

test('a way of installing that is switched off is found', () => {
  expect(bad({ integration_types_config: { 0: {} } })).toMatchObject([
    { level: 'warning', what: expect.stringContaining('User Install') },
  ]);
});

describe('servers', () => {
  const all = String((1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 35n) | (1n << 38n));

  test('each is named with what the bot lacks there', async () => {
    const { calls } = someCalls({
      guilds: () => [
        { id: '1', name: 'Good', permissions: all },
        { id: '2', name: 'Admin', permissions: '8' },
        { id: '3', name: 'Strict', permissions: String((1n << 10n) | (1n << 16n)) },
      ],
    });
    expect(await checkServers(calls)).toMatchObject([
      { level: 'good', what: 'The bot is in 3 servers.' },
      {
        level: 'warning',
        what: 'In the server Strict, the bot lacks: Send Messages, Create Public Threads, Send Messages in Threads.',
      },
    ]);
  });

  test('all are looked at, 200 at a time', async () => {
    const { calls, made } = someCalls({
      guilds: ({ query }) =>
        Array.from({ length: query?.get('after') === '0' ? 200 : 1 }, (_, index) => ({
          id: `${index + 1}`,
          name: 'Good',
          permissions: all,
        })),
    });
    expect(await checkServers(calls)).toEqual([
      { level: 'good', what: 'The bot is in 201 servers.' },
    ]);
    expect(made.map(({ query }) => query?.get('after'))).toEqual(['0', '200']);
  });

  test('none yet is no fault', async () => {
    const { calls } = someCalls({ guilds: () => [] });
    expect(await checkServers(calls)).toMatchObject([{ level: 'warning' }]);
  });
});
