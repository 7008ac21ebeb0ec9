import { type AppOptions, type HTTPReceiverOptions, webApi } from '@slack/bolt';
import type { House, Log, Records } from '#core';
import { scopes } from '../scopes.ts';
import type { SlackSettings } from '../types.ts';
import { createInstallationStore } from './create-installation-store.ts';
import { identify } from './identify.ts';

export type Workspaces = {
  /** What Bolt's app is told. */
  readonly appOptions: Pick<AppOptions, 'token' | 'botId' | 'botUserId'>;
  /** What a receiver over HTTP is told, so that it has pages to install from. */
  readonly receiverOptions: Partial<HTTPReceiverOptions>;
  /** The workspace that is meant where Slack names none. */
  readonly defaultTeam: string;
  /** Rejects where the app is not installed there. */
  readonly clientFor: (team: string) => Promise<webApi.WebClient>;
  /** Forgets a workspace's token. */
  readonly remove: (team: string) => Promise<void>;
};

/** One workspace with its token, or as many as install the app. Rejects where the token is no good. */
export async function openWorkspaces(
  { apiUrl, workspaces }: SlackSettings,
  { records, log }: Pick<House, 'records' | 'log'>,
  clientOptions: webApi.WebClientOptions,
): Promise<Workspaces> {
  return workspaces.kind === 'one'
    ? openOne(workspaces.botToken, clientOptions, log)
    : openMany(workspaces, apiUrl, records, clientOptions);
}

async function openOne(
  token: string,
  clientOptions: webApi.WebClientOptions,
  log: Log,
): Promise<Workspaces> {
  const { team_id, user_id, bot_id } = await identify(token, clientOptions, log);
  const client = new webApi.WebClient(token, once(clientOptions));
  return {
    // Where both ids are given Bolt does not ask for them, which it does without minding a failure.
    appOptions: { token, botUserId: user_id ?? '', botId: bot_id ?? '' },
    receiverOptions: {},
    defaultTeam: team_id ?? 'workspace',
    clientFor: async () => client,
    remove: async () => {},
  };
}

function openMany(
  workspaces: Extract<SlackSettings['workspaces'], { readonly kind: 'many' }>,
  apiUrl: string,
  records: Records,
  clientOptions: webApi.WebClientOptions,
): Workspaces {
  const { clientId, clientSecret, stateSecret, tokenKey } = workspaces;
  const installationStore = createInstallationStore(records, tokenKey);
  const toQuery = (teamId: string) =>
    ({ teamId, enterpriseId: undefined, isEnterpriseInstall: false }) as const;
  return {
    appOptions: {},
    receiverOptions: {
      clientId,
      clientSecret,
      stateSecret,
      installationStore,
      scopes: Object.keys(scopes),
      installerOptions: {
        clientOptions,
        authorizationUrl: new URL('../oauth/v2/authorize', apiUrl).href,
      },
    },
    defaultTeam: 'unknown',
    async clientFor(team) {
      const { bot } = await installationStore.fetchInstallation(toQuery(team));
      return new webApi.WebClient(bot.token, { ...once(clientOptions), teamId: team });
    },
    remove: (team) => installationStore.deleteInstallation(toQuery(team)),
  };
}

/** Without tries of its own: who posts tries again, and looks first what came of the last. */
function once(clientOptions: webApi.WebClientOptions): webApi.WebClientOptions {
  return { ...clientOptions, retryConfig: { retries: 0 }, timeout: 10_000 };
}
