import type { Logger, webApi } from '@slack/bolt';
import type { SlackSettings } from '../types.ts';

/**
 * How the Web API is called. 429 is waited for as long as Slack says, by the client itself; 5xx and
 * broken connections are tried again with ever longer waits, for about two minutes.
 */
export function toClientOptions(
  { apiUrl }: Pick<SlackSettings, 'apiUrl'>,
  logger: Logger,
): webApi.WebClientOptions {
  return {
    slackApiUrl: apiUrl,
    logger,
    timeout: 30_000,
    retryConfig: { retries: 9, minTimeout: 200, factor: 2, maxTimeout: 30_000, randomize: true },
  };
}
