import { webApi } from '@slack/bolt';
import type { Finding, Log } from '#core';
import { scopes } from '../scopes.ts';
import { toClientOptions } from '../transport/to-client-options.ts';
import { toLogger } from '../transport/to-logger.ts';
import type { SlackSettings } from '../types.ts';
import { checkHome } from './check-home.ts';
import { explain } from './explain.ts';

const silent: Log = { debug() {}, info() {}, warn() {}, error() {} };

/** Looks whether tokens, scopes and switches are as they should be; never rejects. */
export async function check(settings: SlackSettings): Promise<readonly Finding[]> {
  const clientOptions = {
    ...toClientOptions(settings, toLogger(silent)),
    retryConfig: { retries: 2, minTimeout: 200, factor: 2 },
    timeout: 10_000,
  };
  return [
    ...(await checkWorkspace(settings, clientOptions)),
    ...(await checkSocket(settings, clientOptions)),
    ...listUnseen(settings),
  ];
}

async function checkWorkspace(
  { workspaces, maintainers }: SlackSettings,
  clientOptions: webApi.WebClientOptions,
): Promise<readonly Finding[]> {
  if (workspaces.kind === 'many') {
    const what = 'Many workspaces: each is asked for its scopes when it installs the app.';
    return [{ level: 'good', what }];
  }
  const client = new webApi.WebClient(workspaces.botToken, clientOptions);
  try {
    const {
      team = 'the workspace',
      user = 'the bot',
      response_metadata,
    } = await client.auth.test();
    return [
      { level: 'good', what: `SLACK_BOT_TOKEN is good: ${user} in ${team}.` },
      ...listScopes(response_metadata?.scopes),
      ...(await checkHome(client, maintainers)),
    ];
  } catch (error) {
    return [explain('SLACK_BOT_TOKEN', error)];
  }
}

function listScopes(given: readonly string[] | undefined): readonly Finding[] {
  if (given === undefined) {
    return [
      {
        level: 'warning',
        what: 'Slack does not say which scopes the token has.',
        remedy: `Look under "OAuth & Permissions" for these: ${Object.keys(scopes).join(', ')}.`,
      },
    ];
  }
  const missing = Object.entries(scopes).filter(([scope]) => !given.includes(scope));
  if (missing.length === 0) return [{ level: 'good', what: 'All scopes are there.' }];
  return missing.map(([scope, purpose]) => ({
    level: 'bad',
    what: `The scope ${scope} is missing, ${purpose}.`,
    remedy: 'Add it under "OAuth & Permissions", "Bot Token Scopes", and install the app again.',
  }));
}

async function checkSocket(
  { transport }: SlackSettings,
  clientOptions: webApi.WebClientOptions,
): Promise<readonly Finding[]> {
  if (transport.kind === 'http') {
    const what = `HTTP on port ${transport.port}, at /slack/events.`;
    return [{ level: 'good', what }];
  }
  const client = new webApi.WebClient(transport.appToken, clientOptions);
  try {
    await client.apps.connections.open();
    return [{ level: 'good', what: 'SLACK_APP_TOKEN is good: Socket Mode opens.' }];
  } catch (error) {
    return [explain('SLACK_APP_TOKEN', error)];
  }
}

/** What Slack tells nobody about an app. */
function listUnseen({ transport }: SlackSettings): readonly Finding[] {
  const url = transport.kind === 'http' ? ', and all request URLs end in /slack/events' : '';
  return [
    {
      level: 'warning',
      what: 'Slack does not say which events, commands and shortcuts an app has, nor whether its Messages tab is on.',
      remedy: `Compare "App Manifest" in the app's settings with adapters/slack/manifest.yaml: the same lines${url}.`,
    },
  ];
}
