import { z } from 'zod';
import { limits } from '../blocks/limits.ts';
import type { Ground, Workspace } from '../types.ts';
import { findChannel } from './chat.ts';
import { type Answer, type Method, type MethodCall, Refusal } from './method.ts';

const prompts = z.looseObject({
  channel_id: z.string(),
  thread_ts: z.string().optional(),
  prompts: z
    .array(z.strictObject({ title: z.string().min(1), message: z.string().min(1) }))
    .min(1)
    .max(limits.prompts.max),
  title: z.string().optional(),
});
const status = z.looseObject({
  channel_id: z.string(),
  thread_ts: z.string().optional(),
  status: z.string(),
});

export const app: Readonly<Record<string, Method>> = {
  'auth.test': {
    scopes: [],
    run: ({ ground, workspace }) => ({
      url: `https://${workspace.name}.slack.com/`,
      team: workspace.name,
      team_id: workspace.id,
      user: ground.app.name,
      user_id: workspace.botUser,
      bot_id: workspace.botId,
      is_enterprise_install: false,
    }),
  },
  'auth.revoke': {
    scopes: [],
    run: ({ workspace }) => {
      workspace.installed = false;
      return { revoked: true };
    },
  },
  'apps.uninstall': {
    scopes: [],
    run: ({ workspace }) => {
      workspace.installed = false;
      return {};
    },
  },
  'assistant.threads.setSuggestedPrompts': {
    scopes: ['assistant:write'],
    run({ ground, workspace, args }) {
      const { data } = prompts.safeParse(args);
      if (data === undefined) {
        ground.violations.push(`setSuggestedPrompts: ${JSON.stringify(args)}`);
        throw new Refusal('invalid_arguments');
      }
      findChannel(workspace, data.channel_id);
      // For an agent app a thread makes the call fail without a word.
      if (data.thread_ts !== undefined) {
        ground.violations.push('setSuggestedPrompts: thread_ts is for the legacy assistant only');
        return {};
      }
      workspace.prompts.set(data.channel_id, data.prompts);
      ground.changed();
      return {};
    },
  },
  'assistant.threads.setStatus': { scopes: ['chat:write', 'assistant:write'], run: setStatus },
  'assistant.threads.setTitle': { scopes: ['assistant:write'], run: () => ({}) },
};

function setStatus({ ground, workspace, args }: MethodCall): Answer {
  const { channel_id, thread_ts = '', status: text } = status.parse(args);
  findChannel(workspace, channel_id);
  if (text === '') workspace.statuses.delete(`${channel_id} ${thread_ts}`);
  else workspace.statuses.set(`${channel_id} ${thread_ts}`, text);
  ground.changed();
  return {};
}

/** Exchanges a code of the authorization page for a token; asks for the app's id and secret. */
export function exchangeCode(
  ground: Ground,
  args: Readonly<Record<string, unknown>>,
  basic: string | undefined,
): Answer {
  const given = z
    .looseObject({
      code: z.string(),
      client_id: z.string().optional(),
      client_secret: z.string().optional(),
    })
    .parse(args);
  const [id = given.client_id, secret = given.client_secret] = basic?.split(':') ?? [];
  if (id !== ground.app.clientId) throw new Refusal('invalid_client_id');
  if (secret !== ground.app.clientSecret) throw new Refusal('bad_client_secret');
  const workspace = ground.workspaces.get(ground.codes.get(given.code) ?? '');
  if (workspace === undefined) throw new Refusal('invalid_code');
  ground.codes.delete(given.code);
  workspace.installed = true;
  return toInstallation(ground, workspace);
}

function toInstallation({ app: { id, scopes } }: Ground, workspace: Workspace): Answer {
  return {
    app_id: id,
    authed_user: { id: [...workspace.users.keys()].find((user) => user !== workspace.botUser) },
    scope: scopes.join(','),
    token_type: 'bot',
    access_token: workspace.botToken,
    bot_user_id: workspace.botUser,
    team: { id: workspace.id, name: workspace.name },
    enterprise: null,
    is_enterprise_install: false,
  };
}
