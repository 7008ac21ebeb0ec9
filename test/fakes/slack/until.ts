/** A machine that is busy is no reason to fail; this is for what will never be. */
const patience = 15_000;

/** Waits until `look` finds something, looking whenever a watcher is told. Rejects with what was missed. */
export function until<Value>(
  watchers: Set<() => void>,
  look: () => Value | undefined | false,
  describe: () => string,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      watchers.delete(again);
      reject(new Error(describe()));
    }, patience);
    const again = () => {
      const found = look();
      if (found === undefined || found === false) return;
      clearTimeout(timer);
      watchers.delete(again);
      resolve(found);
    };
    watchers.add(again);
    again();
  });
}
