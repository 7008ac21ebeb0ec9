import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Environment } from '#core';
import { readSettings } from '../../../adapters/slack/read-settings.ts';

const socket = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
const http = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'secret' };
const many = {
  SLACK_SIGNING_SECRET: 'secret',
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: 'client',
  SLACK_STATE_SECRET: 'state',
  SLACK_TOKEN_KEY: 'k'.repeat(32),
};

/** What is read where it is on. */
function settingsOf(environment: Environment) {
  const read = readSettings(environment);
  if (read.kind !== 'on') throw new Error(JSON.stringify(read));
  return read;
}
function problemsOf(environment: Environment): readonly string[] {
  const read = readSettings(environment);
  return read.kind === 'wrong' ? read.problems : [];
}

test('is off where nothing of Slack’s is set', () => {
  expect(readSettings({ DISCORD_TOKEN: 'x', SLACK_BOT_TOKEN: ' ' })).toMatchObject({ kind: 'off' });
});

test('an app token makes it Socket Mode', () => {
  expect(settingsOf(socket)).toEqual({
    kind: 'on',
    how: 'Socket Mode, one workspace',
    settings: {
      apiUrl: 'https://slack.com/api/',
      transport: { kind: 'socket', appToken: 'xapp-1' },
      workspaces: { kind: 'one', botToken: 'xoxb-1' },
      maintainers: [],
    },
  });
});

test('a signing secret beside it does not matter', () => {
  const { settings } = settingsOf({ ...socket, SLACK_SIGNING_SECRET: 'secret' });
  expect(settings.transport.kind).toBe('socket');
});

test('a signing secret makes it HTTP on PORT', () => {
  expect(settingsOf({ ...http, PORT: '8080' })).toMatchObject({
    how: 'HTTP on port 8080, one workspace',
    settings: { transport: { kind: 'http', signingSecret: 'secret', port: 8080 } },
  });
  expect(settingsOf(http).settings.transport).toMatchObject({ port: 3000 });
});

test('what is needed to install it makes it many workspaces', () => {
  expect(settingsOf(many)).toMatchObject({
    how: 'HTTP on port 3000, many workspaces',
    settings: { workspaces: { kind: 'many', clientId: '1.2', tokenKey: 'k'.repeat(32) } },
  });
});

test.each(['http://127.0.0.1:1/api', 'http://127.0.0.1:1/api/'])('takes %s as the API', (url) => {
  expect(settingsOf({ ...socket, SLACK_API_URL: url }).settings.apiUrl).toBe(
    'http://127.0.0.1:1/api/',
  );
});

test('reads maintainers, with commas or spaces between them', () => {
  expect(settingsOf({ ...socket, SLACK_MAINTAINERS: 'U1, T1/U2 W3' }).settings.maintainers).toEqual(
    ['U1', 'T1/U2', 'W3'],
  );
});

describe('says what is wrong', () => {
  test.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, /^SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is missing/u],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, /^SLACK_BOT_TOKEN is missing/u],
    [{ ...socket, SLACK_BOT_TOKEN: 'xoxp-1' }, /^SLACK_BOT_TOKEN is no bot token/u],
    [{ ...socket, SLACK_APP_TOKEN: 'xoxb-1' }, /^SLACK_APP_TOKEN is no app-level token/u],
    [{ ...http, PORT: '80a' }, /^PORT is no port/u],
    [{ ...http, PORT: '70000' }, /^PORT is no port/u],
    [{ ...socket, SLACK_API_URL: 'ftp://x' }, /^SLACK_API_URL is no address/u],
    [{ ...socket, SLACK_MAINTAINERS: 'ann' }, /^SLACK_MAINTAINERS holds/u],
    [{ ...many, SLACK_MAINTAINERS: 'U1' }, /such as T0123ABCD\/U0123ABCD/u],
    [{ ...many, SLACK_CLIENT_SECRET: '' }, /^SLACK_CLIENT_SECRET missing/u],
    [{ ...many, SLACK_BOT_TOKEN: 'xoxb-1' }, /^SLACK_BOT_TOKEN is set beside/u],
    [{ ...many, SLACK_TOKEN_KEY: 'short' }, /^SLACK_TOKEN_KEY is shorter/u],
    [
      { ...many, SLACK_SIGNING_SECRET: '', SLACK_APP_TOKEN: 'xapp-1' },
      /^SLACK_APP_TOKEN is set: many workspaces need HTTP/u,
    ],
  ])('%j', (environment, problem) => {
    expect(problemsOf(environment)).toEqual([expect.stringMatching(problem)]);
  });

  test('all of it at once', () => {
    const environment = { ...http, SLACK_BOT_TOKEN: 'xoxp-1', PORT: 'c', SLACK_API_URL: 'd' };
    expect(problemsOf(environment)).toHaveLength(3);
  });
});

test('never repeats a value, whatever it is', () => {
  const names = [...Object.keys({ ...socket, ...many }), 'PORT', 'SLACK_API_URL'];
  const secret = fc.string({ minLength: 12, maxLength: 30 }).map((text) => `§${text}§`);
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), secret), (environment) => {
      const said = JSON.stringify(problemsOf(environment));
      for (const value of Object.values(environment)) expect(said).not.toContain(value);
    }),
  );
});
