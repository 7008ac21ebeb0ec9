import type { Log } from '#core';
import { NotInstalled } from '../workspaces/not-installed.ts';

/**
 * What Bolt does with what listeners throw. It stays thrown, so that an event is delivered again; but
 * what comes from a workspace that removed the app is acknowledged, as nothing will change that.
 */
export function handleError(log: Log) {
  return async (error: unknown): Promise<void> => {
    if (isNotInstalled(error)) return log.info('slack-not-installed');
    log.error('slack-listener-failed', { reason: String(error).slice(0, 200) });
    throw error;
  };
}

/** Slack's libraries wrap what a store throws, twice. */
function isNotInstalled(error: unknown): boolean {
  if (error instanceof NotInstalled) return true;
  return error instanceof Error && 'original' in error && isNotInstalled(error.original);
}
