import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '#core';

/** How long the end waits for what was begun, in milliseconds. */
const patience = 10_000;
/** How many ids are remembered. */
const room = 10_000;

/**
 * What is being worked on. The same event is worked on once, though the gateway may deliver it again
 * after a connection was lost; what fails is told, and ends nothing else.
 */
export function createWork(log: Log) {
  const begun = new Set<string>();
  const running = new Set<Promise<void>>();
  let isOver = false;

  async function run(what: string, task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      log.error(`discord-${what}-failed`, {
        error: error instanceof Error ? error.message : 'unknown',
      });
    }
  }
  return {
    begin(what: string, id: string, task: () => Promise<void>): void {
      if (isOver || begun.has(id)) return;
      begun.add(id);
      const [oldest] = begun;
      if (begun.size > room && oldest !== undefined) begun.delete(oldest);
      const job = run(what, task).finally(() => running.delete(job));
      running.add(job);
    },
    /**
     * Takes nothing more, and resolves when all is done, or after ten seconds: what is not posted by then
     * is at the next start.
     */
    async finish(): Promise<void> {
      isOver = true;
      await Promise.race([Promise.all(running), sleep(patience, undefined, { ref: false })]);
    },
  };
}
