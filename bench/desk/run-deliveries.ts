import { createLedger } from './create-ledger.ts';
import { createRandom } from './create-random.ts';
import { openPlace } from './open-place.ts';
import { startWorker } from './start-worker.ts';
import type { StoreKind } from './store-kind.ts';
import { toQuestion } from './to-question.ts';

/** How many deliveries are under way at once. */
const width = 16;

/**
 * Gives two processes on one store so many deliveries, a third of them repeats, in any order, each to
 * either. Every delivery must be answered, by one of them, once.
 */
export async function runDeliveries(kind: StoreKind, count: number): Promise<string> {
  const { place, remove } = await openPlace(kind);
  const workers = [
    await startWorker({ place, lease: 10_000 }),
    await startWorker({ place, lease: 10_000 }),
  ];
  const random = createRandom(1);
  const ledger = createLedger();
  const order = toOrder(count, random);
  const start = performance.now();
  let next = 0;
  const run = async () => {
    while (next < order.length) {
      const number = order[next++];
      const worker = workers[random(workers.length)];
      if (number === undefined || worker === undefined) return;
      await ledger.ask(worker, toQuestion(number));
      if (next % 1_000 === 0) process.stderr.write(`\r${next}/${order.length}`);
    }
  };
  await Promise.all(Array.from({ length: width }, run));
  const seconds = (performance.now() - start) / 1_000;
  const begun = workers.flatMap((worker) => worker.begun);
  const failures = workers.flatMap((worker) => worker.events).length;
  await Promise.all(workers.map((worker) => worker.stop()));
  await remove();
  return [
    `\n${kind}, two processes: ${count} deliveries of ${new Set(order).size} ids`,
    `in ${seconds.toFixed(0)} s (${(count / seconds).toFixed(0)}/s);`,
    `${ledger.answered()} ids answered, ${begun.length - new Set(begun).size} answered twice,`,
    `${ledger.differing()} repeats with another reply, ${failures} failures of the store`,
  ].join(' ');
}

/** A third are repeats of others; shuffled (Durstenfeld 1964). */
function toOrder(count: number, random: (bound: number) => number): readonly number[] {
  const ids = Math.ceil((count * 2) / 3);
  const order = Array.from({ length: count }, (_, index) => (index < ids ? index : random(ids)));
  for (let end = count - 1; end > 0; end -= 1) {
    const other = random(end + 1);
    const [one, two] = [order[end] ?? 0, order[other] ?? 0];
    order[end] = two;
    order[other] = one;
  }
  return order;
}
