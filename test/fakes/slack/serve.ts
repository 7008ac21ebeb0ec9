import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Asked, answerCall } from './answer-call.ts';
import { answerResponseUrl } from './answer-response-url.ts';
import type { CallFault } from './faults.ts';
import type { Ground } from './types.ts';

/** Answers what the app and the browser ask of Slack: the Web API, `response_url`, the consent page. */
export function createServe(ground: Ground, openSockets: () => number) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', ground.url);
    const [, area, name = ''] = url.pathname.split('/');
    const body = await readBody(request);
    if (area === 'oauth') consent(ground, url, response);
    else if (area === 'respond') respond(ground, name, body, response);
    else if (area === 'api')
      await serveCall(ground, toAsked(request, name, body), response, openSockets());
    else response.writeHead(404).end();
    ground.changed();
  };
}

async function serveCall(
  ground: Ground,
  asked: Asked,
  response: ServerResponse,
  openSockets: number,
): Promise<void> {
  const { method, args, token } = asked;
  const fault = ground.faults.takeCall(method);
  if (fault !== undefined && !isAfterwards(fault)) {
    ground.calls.push({ method, args, token, outcome: fault.kind });
    fail(fault, response);
    return;
  }
  // Noted first, so that whoever sees what it did finds it.
  const place = ground.calls.push({ method, args, token, outcome: 'under way' }) - 1;
  const { answer, headers } = await answerCall(ground, asked, openSockets);
  const outcome = answer['ok'] === true ? 'ok' : `${answer['error']}`;
  ground.calls[place] = { method, args, token, outcome };
  if (fault === undefined) send(response, 200, answer, headers);
  else fail(fault, response);
}

function fail(fault: CallFault, response: ServerResponse): void {
  switch (fault.kind) {
    case 'limited':
      send(
        response,
        429,
        { ok: false, error: 'ratelimited' },
        { 'retry-after': `${fault.seconds}` },
      );
      break;
    case 'status':
      response.writeHead(fault.status).end();
      break;
    case 'reset':
      response.destroy();
      break;
    case 'silence':
      break;
    case 'error':
      send(response, 200, { ok: false, error: fault.error });
      break;
  }
}

function isAfterwards(fault: CallFault): boolean {
  return 'when' in fault && fault.when === 'after';
}

function respond(ground: Ground, id: string, body: string, response: ServerResponse): void {
  const fault = ground.faults.takeCall('response_url');
  const target = ground.responseUrls.get(id);
  const isUndone = fault !== undefined && !isAfterwards(fault);
  const outcome =
    isUndone || target === undefined
      ? (fault?.kind ?? 'expired_url')
      : answerResponseUrl(ground, target, JSON.parse(body));
  const args: Record<string, unknown> = JSON.parse(body === '' ? '{}' : body);
  ground.calls.push({ method: 'response_url', args, token: '', outcome });
  if (fault !== undefined) fail(fault, response);
  else if (outcome === 'ok') response.writeHead(200).end('ok');
  else send(response, outcome === 'used_url' ? 404 : 400, { ok: false, error: outcome });
}

/** Where somebody agrees to install the app; here, who opens the page has agreed. */
function consent(ground: Ground, url: URL, response: ServerResponse): void {
  const workspace = url.searchParams.get('team') ?? [...ground.workspaces.keys()][0] ?? '';
  const back = url.searchParams.get('redirect_uri');
  if (url.searchParams.get('client_id') !== ground.app.clientId || back === null) {
    ground.violations.push(`${url.pathname}: wrong client_id, or no redirect_uri`);
    response.writeHead(400).end();
    return;
  }
  const code = ground.nextId('code-');
  ground.codes.set(code, workspace);
  const target = new URL(back);
  target.searchParams.set('code', code);
  target.searchParams.set('state', url.searchParams.get('state') ?? '');
  response.writeHead(302, { location: target.href }).end();
}

function toAsked(request: IncomingMessage, method: string, body: string): Asked {
  const args = readArguments(request.headers['content-type'] ?? '', body);
  const [scheme, credentials = ''] = (request.headers.authorization ?? '').split(' ');
  const isBasic = scheme === 'Basic';
  return {
    method,
    args,
    token: isBasic ? '' : credentials || `${args['token'] ?? ''}`,
    basic: isBasic ? Buffer.from(credentials, 'base64').toString() : undefined,
  };
}

/** Arguments in a form are texts; those that are JSON in themselves are read as such. */
function readArguments(type: string, body: string): Record<string, unknown> {
  if (type.startsWith('application/json')) return JSON.parse(body);
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([key, value]) => [
      key,
      /^[[{]/u.test(value) && key !== 'text' ? JSON.parse(value) : value,
    ]),
  );
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  request.setEncoding('utf8');
  for await (const part of request) body += part;
  return body;
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
