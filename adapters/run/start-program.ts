import type { OpenHouse } from './house/open-house.ts';
import type { Platform } from './platforms/platform.ts';
import { startAdapters } from './start-adapters.ts';

/** The program at work, or on the way there. */
export type StartedProgram = {
  /** When each adapter is either at work or has failed: how many are at work. */
  readonly started: Promise<number>;
  /** Takes nothing more, finishes what was begun, and closes everything. */
  readonly stop: () => Promise<void>;
};

/** Starts the adapters that are on, and what goes on beside them. */
export function startProgram(
  { house, onReload, close }: OpenHouse,
  platforms: readonly Platform[],
): StartedProgram {
  const { log } = house;
  for (const platform of platforms) {
    if (platform.kind === 'off')
      log.info('adapter-off', { adapter: platform.name, why: platform.why });
  }
  const adapters = startAdapters(
    platforms.filter((platform) => platform.kind === 'on'),
    house,
  );
  const underWay = new Set<Promise<void>>();
  /** Nobody waits for it but the end of the program. */
  const begin = (event: string, work: () => Promise<void>) => {
    const task = work().catch((error: unknown) => log.warn(event, { reason: String(error) }));
    underWay.add(task);
    void task.then(() => underWay.delete(task));
  };
  let isStopping = false;
  const started = adapters.started.then((count) => {
    if (count === 0 || isStopping) return count;
    begin('not-resumed', adapters.resume);
    // Also at the start, as the knowledge may have changed while nothing ran.
    begin('not-told', adapters.tell);
    onReload(() => begin('not-told', adapters.tell));
    return count;
  });
  return {
    started,
    async stop() {
      isStopping = true;
      onReload(() => {});
      await adapters.stop();
      await Promise.all(underWay);
      await close();
    },
  };
}
