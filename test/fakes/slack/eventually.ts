import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than anything takes on a busy machine; milliseconds. */
const patience = 15_000;
/** Between two looks. */
const pause = 5;

/** Asks again and again until there is something. Rejects with what was missed. */
export async function eventually<Value>(
  look: () => Promise<Value | undefined | false>,
  describe: () => string,
): Promise<Value> {
  const end = performance.now() + patience;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(describe());
    await sleep(pause);
  }
}
