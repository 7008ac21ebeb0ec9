import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../../adapters/discord/settings/read-settings.ts';

const token = 'MTIz.abc.def';
const read = (over: Readonly<Record<string, string>>) =>
  readSettings({ DISCORD_TOKEN: token, ...over });
const settingsOf = (over: Readonly<Record<string, string>>) => {
  const found = read(over);
  return found.kind === 'on' ? found.settings : undefined;
};

test('is off without a token, and says which variable is missing', () => {
  expect(readSettings({ DISCORD_API_URL: 'nonsense' })).toEqual({
    kind: 'off',
    why: 'DISCORD_TOKEN is not set.',
  });
});

test('is on with a token alone, at Discord itself, without a privileged intent', () => {
  expect(read({})).toEqual({
    kind: 'on',
    settings: { token, api: 'https://discord.com/api', readsContent: false },
    how: 'needs no privileged intent',
  });
});

test.each([
  ['http://127.0.0.1:8080/api', 'http://127.0.0.1:8080/api'],
  ['http://127.0.0.1:8080/api/', 'http://127.0.0.1:8080/api'],
  ['https://example.org/api/v10', 'https://example.org/api'],
  ['https://example.org/api/v10/', 'https://example.org/api'],
])('takes the address %s', (url, api) => {
  expect(settingsOf({ DISCORD_API_URL: url })?.api).toBe(api);
});

test.each([
  ['0,1/4', { ids: [0, 1], count: 4 }],
  ['3/4', { ids: [3], count: 4 }],
  ['0, 0, 1 / 2', { ids: [0, 1], count: 2 }],
])('takes the shards %s', (value, shards) => {
  expect(settingsOf({ DISCORD_SHARDS: value })?.shards).toEqual(shards);
});

test('says that it reads messages where it may', () => {
  expect(read({ DISCORD_MESSAGE_CONTENT: 'on' })).toMatchObject({
    settings: { readsContent: true },
    how: expect.stringContaining('Message Content intent'),
  });
});

describe('says what is wrong', () => {
  test.each([
    ['DISCORD_TOKEN', `Bot ${token}`],
    ['DISCORD_TOKEN', `"${token}"`],
    ['DISCORD_API_URL', 'discord.com/api'],
    ['DISCORD_API_URL', 'ftp://discord.com/api'],
    ['DISCORD_MESSAGE_CONTENT', 'yes'],
    ['DISCORD_SHARDS', '4'],
    ['DISCORD_SHARDS', '4/4'],
    ['DISCORD_SHARDS', '0-1/4'],
  ])('with %s, and does not repeat it', (name, value) => {
    const found = read({ [name]: value });
    expect(found).toMatchObject({ kind: 'wrong', problems: [expect.stringContaining(name)] });
    if (value.includes(token)) expect(JSON.stringify(found)).not.toContain(token);
  });

  test('with all of them at once', () => {
    const found = readSettings({
      DISCORD_TOKEN: 'a b',
      DISCORD_API_URL: 'x',
      DISCORD_MESSAGE_CONTENT: 'x',
      DISCORD_SHARDS: 'x',
    });
    expect(found).toMatchObject({ kind: 'wrong', problems: { length: 4 } });
  });
});
