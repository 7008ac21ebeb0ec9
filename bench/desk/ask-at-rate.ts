import { setTimeout as sleep } from 'node:timers/promises';

/** How fast, and for how long. */
export type Pace = { readonly rate: number; readonly seconds: number };

/** When a question was due, and how long its answer took from then on; milliseconds. */
export type Taken = { readonly due: number; readonly took: number };

/**
 * Asks so many questions a second, which arrive at their time whether or not the ones before are
 * answered, until so many seconds or it all is over, and gives what each took. The first second warms
 * up and does not count.
 */
export async function askAtRate(
  { rate, seconds }: Pace,
  ask: (number: number) => Promise<unknown>,
  isOver: () => boolean = () => false,
): Promise<readonly Taken[]> {
  const taken: Taken[] = [];
  const under: Promise<void>[] = [];
  const start = performance.now();
  for (let number = 0; number < rate * (seconds + 1) && !isOver(); number += 1) {
    const due = start + (number * 1_000) / rate;
    await sleep(Math.max(0, due - performance.now()));
    under.push(
      ask(number).then(() => {
        // From when it was due, so that a program that is late is not let off.
        if (number >= rate) taken.push({ due, took: performance.now() - due });
      }),
    );
  }
  await Promise.all(under);
  return taken;
}
