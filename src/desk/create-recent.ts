import type { DeskReply } from './types.ts';

/** How many replies are kept, and for how long, in milliseconds. */
const room = 1_000;
const age = 10 * 60_000;

/** The last replies of this process, and those it works on, so that most repeats need no store. */
export function createRecent(clock: () => number) {
  const kept = new Map<string, { readonly at: number; readonly reply: Promise<DeskReply> }>();
  return {
    get(id: string): Promise<DeskReply> | undefined {
      const found = kept.get(id);
      return found !== undefined && clock() - found.at <= age ? found.reply : undefined;
    },
    keep(id: string, reply: Promise<DeskReply>): void {
      kept.set(id, { at: clock(), reply });
      const [oldest] = kept.keys();
      if (kept.size > room && oldest !== undefined) kept.delete(oldest);
    },
    clear: () => kept.clear(),
  };
}
