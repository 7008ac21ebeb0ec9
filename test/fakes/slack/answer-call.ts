import { z } from 'zod';
import { limits } from './blocks/limits.ts';
import { app, exchangeCode } from './methods/app.ts';
import { chat } from './methods/chat.ts';
import { type Answer, type Method, Refusal } from './methods/method.ts';
import { places } from './methods/places.ts';
import { views } from './methods/views.ts';
import type { Ground } from './types.ts';

const methods: Readonly<Record<string, Method>> = { ...app, ...chat, ...places, ...views };

export type Asked = {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly token: string;
  /** `id:secret` of HTTP's basic authorization, where it was given. */
  readonly basic: string | undefined;
};

/** Answers a call of the Web API as Slack does, refusals included; never throws. */
export async function answerCall(
  ground: Ground,
  asked: Asked,
  openSockets: number,
): Promise<{ readonly answer: Answer; readonly headers: Readonly<Record<string, string>> }> {
  const headers = { 'x-oauth-scopes': ground.app.scopes.join(',') };
  try {
    return { answer: { ok: true, ...(await run(ground, asked, openSockets)) }, headers };
  } catch (error) {
    if (error instanceof Refusal) {
      return { answer: { ok: false, error: error.error, ...error.detail }, headers };
    }
    if (error instanceof z.ZodError) {
      ground.violations.push(`${asked.method}: ${z.prettifyError(error)}`);
      return { answer: { ok: false, error: 'invalid_arguments' }, headers };
    }
    throw error;
  }
}

async function run(ground: Ground, asked: Asked, openSockets: number): Promise<Answer> {
  const { method: name, args, token, basic } = asked;
  if (name === 'oauth.v2.access') return exchangeCode(ground, args, basic);
  if (name === 'api.test') return { args };
  if (name === 'apps.connections.open') return openConnection(ground, token, openSockets);
  const method = methods[name];
  if (method === undefined) {
    ground.violations.push(`${name} is no method of the stand-in`);
    throw new Refusal('unknown_method');
  }
  const workspace = [...ground.workspaces.values()].find(({ botToken }) => botToken === token);
  if (token === '') throw new Refusal('not_authed');
  if (workspace === undefined) throw new Refusal('invalid_auth');
  if (!workspace.installed) throw new Refusal('account_inactive');
  const call = { ground, workspace, args };
  const needed = typeof method.scopes === 'function' ? method.scopes(call) : method.scopes;
  if (needed.length > 0 && !needed.some((scope) => ground.app.scopes.includes(scope))) {
    throw new Refusal('missing_scope', {
      needed: needed.join(','),
      provided: ground.app.scopes.join(','),
    });
  }
  return method.run(call);
}

function openConnection(ground: Ground, token: string, openSockets: number): Answer {
  if (token !== ground.app.appToken) throw new Refusal('invalid_auth');
  if (openSockets >= limits.sockets.max) throw new Refusal('too_many_websockets');
  return { url: ground.socketUrl() };
}
