import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Fault, Faults } from '../faults.ts';
import type { World } from '../world.ts';
import { Refusal } from './refusal.ts';
import type { Answer, Asked, Route } from './route.ts';

/** What there is in a Discord that has only what no bot can do without. */
const indispensable =
  /^(?:GET \/gateway|PUT .*\/commands$|POST \/interactions|\w+ .*@original$|POST .*:channel\/messages$)/u;

/** Answers requests to `/api/v10` by the routes. */
export function serve(world: World, faults: Faults, routes: readonly Route[]): Server {
  /** Requests that were done without an answer: repeating one is no fault. */
  const unheard = new Set<string>();
  const table = routes.map((route) => ({ route, parts: route.on.split(/[ /]+/u) }));
  return createServer((request, response) => {
    respond(request, response).catch(() => response.destroy());
  });

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = url.pathname.replace(/^\/api\/v10(?=\/)/u, '').replace(/%40/gu, '@');
    const line = `${request.method} ${path}`;
    const body = await readBody(request);
    world.requests.push(line);
    const fault = faults.take(line);
    if (fault?.kind === 'reset') return void response.destroy();
    if (fault?.kind === 'silent') return world.changed();
    const answer = fault && toAnswer(fault);
    const given = answer ?? attempt(line, request, { query: url.searchParams, body });
    if (fault?.kind.endsWith('-after')) unheard.add(line);
    if (fault?.kind === 'reset-after') response.destroy();
    else if (fault?.kind !== 'silent-after') write(response, given);
    world.changed();
  }

  function attempt(line: string, request: IncomingMessage, rest: Pick<Asked, 'query' | 'body'>) {
    try {
      const { route, params } = match(line);
      if (world.sparse && !indispensable.test(route.on))
        throw new Refusal(404, 0, '404: Not Found');
      if (!route.open && request.headers.authorization !== `Bot ${world.token}`)
        throw new Refusal(401, 0, '401: Unauthorized');
      return route.answer({ world, in: (name) => params.get(name) ?? '', ...rest });
    } catch (error) {
      if (!(error instanceof Refusal))
        world.violations.push(`${line} broke the stand-in: ${error}`);
      const refusal = error instanceof Refusal ? error : new Refusal(500, 0, String(error));
      if (refusal.violation && !unheard.has(line))
        world.violations.push(`${line} ${refusal.violation}`);
      return toRefused(refusal);
    }
  }

  function match(line: string): { route: Route; params: ReadonlyMap<string, string> } {
    const parts = line.split(/[ /]+/u);
    const fits = (wanted: readonly string[]) =>
      wanted.length === parts.length &&
      wanted.every((part, at) => part.startsWith(':') || part === parts[at]);
    const found = table.find((one) => fits(one.parts));
    if (!found)
      throw new Refusal(404, 0, '404: Not Found', { violation: 'is no route of the stand-in' });
    const named = found.parts.flatMap((part, at) =>
      part.startsWith(':') ? [[part.slice(1), parts[at] ?? ''] as const] : [],
    );
    return { route: found.route, params: new Map(named) };
  }
}

function toAnswer(fault: Fault): Answer | undefined {
  if (fault.kind === 'status') return { status: fault.status, body: { message: 'error', code: 0 } };
  if (fault.kind !== 'limited') return undefined;
  const { after, global = false } = fault;
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: after, global },
    headers: {
      'retry-after': `${after}`,
      'x-ratelimit-scope': global ? 'global' : 'user',
      ...(global ? { 'x-ratelimit-global': 'true' } : {}),
    },
  };
}

function toRefused({ status, code, message, errors }: Refusal): Answer {
  return { status, body: { message, code, ...(errors === undefined ? {} : { errors }) } };
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const bytes = await buffer(request);
  if (bytes.length === 0) return undefined;
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/')) return JSON.parse(bytes.toString());
  const form = await new Response(new Uint8Array(bytes), {
    headers: { 'content-type': type },
  }).formData();
  return JSON.parse(String(form.get('payload_json') ?? '{}'));
}

/** Without a body there is no content type either: clients would try to read one. */
function write(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  response.writeHead(status, { ...type, ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
