import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { HTTPReceiver, type HTTPReceiverOptions } from '@slack/bolt';
import type { Transport } from './transport.ts';

/** As for those of the past, which Bolt refuses: five minutes, in seconds. */
const mostAhead = 5 * 60;
/** How long open requests have to end at a stop, in milliseconds. */
const patience = 3_000;

type Options = HTTPReceiverOptions & {
  readonly port: number;
  /** Whether questions can be taken: the store is there. */
  readonly isReady: () => Promise<boolean>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
};

/** HTTP: Slack sends to `/slack/events`; `/health` and `/ready` are for a load balancer. */
export function openHttp({ isReady, clock, ...options }: Options): Transport {
  const receiver = new HTTPReceiver({
    ...options,
    customRoutes: [
      { path: '/health', method: 'GET', handler: (_, response) => answer(response, 200, 'alive') },
      {
        path: '/ready',
        method: 'GET',
        handler: async (_, response) =>
          (await isReady()) ? answer(response, 200, 'ready') : answer(response, 503, 'not ready'),
      },
    ],
  });
  refuseFuture(receiver, clock);
  let server: Pick<Server, 'closeAllConnections'> | undefined;
  return {
    receiver,
    async start() {
      try {
        server = await receiver.start(options.port);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(
          `Port ${options.port} cannot be listened on (${reason}): write another to PORT.`,
        );
      }
    },
    async stop() {
      if (server === undefined) return;
      const closed = receiver.stop();
      await Promise.race([closed, sleep(patience, undefined, { ref: false })]);
      server.closeAllConnections();
      await closed;
    },
  };
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(text);
}

/**
 * Bolt takes a signed request whose time is yet to come, which could be kept and replayed for long.
 * See https://docs.slack.dev/authentication/verifying-requests-from-slack/
 */
function refuseFuture(receiver: HTTPReceiver, clock: () => number): void {
  const listen = receiver.requestListener;
  receiver.requestListener = (request: IncomingMessage, response: ServerResponse) => {
    const time = Number(request.headers['x-slack-request-timestamp'] ?? 0);
    if (time > clock() / 1_000 + mostAhead) answer(response, 401, '');
    else listen(request, response);
  };
}
