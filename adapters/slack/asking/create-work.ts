export type Work = {
  /** Begins what nobody waits for; should it fail, `failed` is told. */
  readonly start: (task: () => Promise<void>) => void;
  /** Resolves when all that was begun is done. */
  readonly finish: () => Promise<void>;
};

/** Keeps track of what goes on after an acknowledgement, so that a stop can wait for it. */
export function createWork(failed: (error: unknown) => void): Work {
  const running = new Set<Promise<void>>();
  return {
    start(task) {
      const done: Promise<void> = task()
        .catch(failed)
        .finally(() => running.delete(done));
      running.add(done);
    },
    async finish() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
