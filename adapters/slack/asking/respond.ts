import { setTimeout as sleep } from 'node:timers/promises';
import pRetry, { AbortError } from 'p-retry';

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Waits at most so long for what Slack asks to be waited for; milliseconds. */
const longestWait = 60_000;

/**
 * Posts to a `response_url`. What is passing (no connection, 429, 5xx) is tried again with a longer
 * wait each time; a url that is used up or out of date rejects at once.
 * See https://docs.slack.dev/interactivity/handling-user-interaction#message_responses
 */
export async function respond(url: string, body: unknown, call: Fetch = fetch): Promise<void> {
  await pRetry(
    async () => {
      const response = await call(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(10_000),
      });
      await settle(response);
    },
    { retries: 6, minTimeout: 200, factor: 2, maxTimeout: 10_000, randomize: true },
  );
}

async function settle(response: Response): Promise<void> {
  // Read to its end, so that the connection is free again.
  const text = await response.text();
  if (response.ok) return;
  const message = `The response_url answered ${response.status} ${text.slice(0, 80)}`.trim();
  if (response.status === 429) {
    const seconds = Number(response.headers.get('retry-after') ?? 1);
    await sleep(Math.min(longestWait, (Number.isFinite(seconds) ? seconds : 1) * 1_000));
    throw new Error(message);
  }
  throw response.status >= 500 ? new Error(message) : new AbortError(message);
}
