import pRetry from 'p-retry';
import { isRefusal } from './is-refusal.ts';

/**
 * Does something until it works, with ever longer waits, for about two minutes: 5xx, no connection and
 * broken ones pass. What Slack refuses rejects at once. 429 is waited for by the client, as long as
 * Slack says.
 */
export function persist<Result>(task: () => Promise<Result>): Promise<Result> {
  return pRetry(task, {
    retries: 9,
    minTimeout: 200,
    factor: 2,
    maxTimeout: 30_000,
    randomize: true,
    shouldRetry: ({ error }) => !isRefusal(error),
  });
}
