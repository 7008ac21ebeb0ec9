import type { Log } from '#core';

/** How long the end may take, whatever hangs, in milliseconds; who stops programs gives ten seconds. */
const patience = 9_000;

/** What signals come to, and what ends: `process`. */
export type Host = {
  on(signal: 'SIGTERM' | 'SIGINT', listener: () => void): unknown;
  exit(status: number): void;
};

/** Ends the program in order at SIGTERM or SIGINT, within nine seconds, and at once at a second one. */
export function stopOnSignals(stop: () => Promise<void>, log: Log, host: Host = process): void {
  let isStopping = false;
  const begin = (signal: string) => {
    if (isStopping) return host.exit(1);
    isStopping = true;
    log.info('stopping', { signal });
    setTimeout(() => {
      log.error('stopped-late', { after: patience });
      host.exit(1);
    }, patience);
    stop().then(
      () => {
        log.info('stopped');
        host.exit(0);
      },
      (error: unknown) => {
        log.error('stopped-badly', { reason: String(error) });
        host.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) host.on(signal, () => begin(signal));
}
