import type { Records } from '#core';

const shelf = 'discord-threads';

export type Threads = ReturnType<typeof createThreads>;

/** Threads of people in which the bot has answered though nobody spoke to it: it does so once. */
export function createThreads(records: Records) {
  /** Those where it is about to. */
  const answering = new Set<string>();
  return {
    async has(thread: string): Promise<boolean> {
      // Where it cannot be known, silence disturbs nobody.
      return records.get(shelf, thread).then(
        (kept) => kept !== undefined,
        () => true,
      );
    },
    /** Answers, unless it is about to, and remembers it if anything was said. */
    async answer(thread: string, put: () => Promise<boolean>): Promise<void> {
      if (answering.has(thread)) return;
      answering.add(thread);
      try {
        if (await put()) await records.put(shelf, thread, '1');
      } finally {
        answering.delete(thread);
      }
    },
  };
}
