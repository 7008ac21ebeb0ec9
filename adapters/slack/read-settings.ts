import type { AdapterSettings, Environment } from '#core';
import type { SlackSettings } from './types.ts';

const defaultApiUrl = 'https://slack.com/api/';
const defaultPort = 3_000;
const installing = [
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
  'SLACK_TOKEN_KEY',
];
const naming = ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET', ...installing];

/**
 * Reads what concerns Slack from the environment, and says all that is wrong with it at once. Pure; no
 * value is repeated in what it says, as most are secrets.
 */
export function readSettings(given: Environment): AdapterSettings<SlackSettings> {
  const environment = trim(given);
  const set = naming.filter((name) => environment[name] !== undefined);
  if (set.length === 0) {
    return { kind: 'off', why: 'neither SLACK_BOT_TOKEN nor SLACK_CLIENT_ID is set' };
  }
  const problems: string[] = [];
  const settings = {
    apiUrl: readApiUrl(environment, problems),
    transport: readTransport(environment, problems),
    workspaces: readWorkspaces(environment, problems),
    maintainers: readMaintainers(environment, problems),
  };
  if (problems.length > 0) return { kind: 'wrong', problems };
  return { kind: 'on', settings, how: describe(settings) };
}

function trim(given: Environment): Environment {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const trimmed = value?.trim() ?? '';
      return trimmed === '' ? [] : [[name, trimmed]];
    }),
  );
}

function readApiUrl({ SLACK_API_URL: url }: Environment, problems: string[]): string {
  if (url === undefined) return defaultApiUrl;
  if (URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol)) {
    return url.endsWith('/') ? url : `${url}/`;
  }
  problems.push(
    `SLACK_API_URL is no address of the web: write one such as ${defaultApiUrl}, or leave it out.`,
  );
  return defaultApiUrl;
}

function readTransport(environment: Environment, problems: string[]): SlackSettings['transport'] {
  const { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = environment;
  const port = readPort(environment, problems);
  // With both set it is Socket Mode, which needs no secret.
  if (appToken !== undefined) {
    if (appToken.startsWith('xox')) {
      problems.push(
        'SLACK_APP_TOKEN is no app-level token: those begin with xapp- and are made under "Basic Information", "App-Level Tokens", with the scope connections:write.',
      );
    }
    return { kind: 'socket', appToken };
  }
  if (signingSecret === undefined) {
    problems.push(
      'SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is missing: the first makes it Socket Mode, the second HTTP.',
    );
  }
  return { kind: 'http', signingSecret: signingSecret ?? '', port };
}

function readPort({ PORT: port }: Environment, problems: string[]): number {
  if (port === undefined) return defaultPort;
  const number = Number(port);
  if (!/^\d+$/u.test(port) || number > 65_535) {
    problems.push(
      `PORT is no port: write a number from 0 to 65535, or leave it out for ${defaultPort}.`,
    );
  }
  return number;
}

function readWorkspaces(environment: Environment, problems: string[]): SlackSettings['workspaces'] {
  const { SLACK_BOT_TOKEN: botToken } = environment;
  const set = installing.filter((name) => environment[name] !== undefined);
  if (set.length > 0) return readMany(environment, set, problems);
  if (botToken === undefined) {
    problems.push(
      'SLACK_BOT_TOKEN is missing: copy the Bot User OAuth Token from "OAuth & Permissions".',
    );
  } else if (/^x(?:app|oxp|oxe)/u.test(botToken)) {
    problems.push(
      'SLACK_BOT_TOKEN is no bot token: those begin with xoxb- and stand under "OAuth & Permissions".',
    );
  }
  return { kind: 'one', botToken: botToken ?? '' };
}

function readMany(
  environment: Environment,
  set: readonly string[],
  problems: string[],
): SlackSettings['workspaces'] {
  const missing = installing.filter((name) => !set.includes(name));
  if (missing.length > 0) {
    problems.push(`${missing.join(', ')} missing: many workspaces need ${installing.join(', ')}.`);
  }
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken } = environment;
  const { SLACK_CLIENT_ID: clientId = '', SLACK_CLIENT_SECRET: clientSecret = '' } = environment;
  const { SLACK_STATE_SECRET: stateSecret = '', SLACK_TOKEN_KEY: tokenKey = '' } = environment;
  if (botToken !== undefined) {
    problems.push(
      `SLACK_BOT_TOKEN is set beside ${set.join(', ')}: keep it for one workspace, or them for many.`,
    );
  }
  if (appToken !== undefined) {
    problems.push(
      'SLACK_APP_TOKEN is set: many workspaces need HTTP, so write SLACK_SIGNING_SECRET in its place.',
    );
  }
  if (tokenKey !== '' && tokenKey.length < 32) {
    problems.push(
      'SLACK_TOKEN_KEY is shorter than 32 characters: make one with "openssl rand -base64 32".',
    );
  }
  return { kind: 'many', clientId, clientSecret, stateSecret, tokenKey };
}

function readMaintainers(environment: Environment, problems: string[]): readonly string[] {
  const { SLACK_MAINTAINERS: list = '' } = environment;
  const isMany = installing.some((name) => environment[name] !== undefined);
  const form = isMany ? /^T[A-Z0-9]+\/[UW][A-Z0-9]+$/u : /^(?:T[A-Z0-9]+\/)?[UW][A-Z0-9]+$/u;
  const all = list.split(/[\s,]+/u).filter((id) => id !== '');
  if (!all.every((id) => form.test(id))) {
    const example = isMany ? 'T0123ABCD/U0123ABCD' : 'U0123ABCD';
    problems.push(
      `SLACK_MAINTAINERS holds something that is no member's id: write ids such as ${example}, with commas between them.`,
    );
  }
  return all;
}

function describe({ transport, workspaces }: SlackSettings): string {
  const whose = workspaces.kind === 'one' ? 'one workspace' : 'many workspaces';
  return transport.kind === 'socket'
    ? `Socket Mode, ${whose}`
    : `HTTP on port ${transport.port}, ${whose}`;
}
