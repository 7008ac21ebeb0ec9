import { setTimeout as sleep } from 'node:timers/promises';
import { createLedger, type Ledger } from './create-ledger.ts';
import { createRandom } from './create-random.ts';
import { type OpenPlace, openPlace } from './open-place.ts';
import { startWorker } from './start-worker.ts';
import type { StoreKind } from './store-kind.ts';
import { toQuestion } from './to-question.ts';

/** Short, as at most one process works at a time; milliseconds. */
const lease = 50;
/** One delivery in so many is one that an earlier process was given. */
const repeats = 4;

/**
 * Kills a process with a desk in the middle of work, over and over, and on PostgreSQL every other
 * time the server (then with new deliveries only, and the process goes after it has caught up).
 * Afterwards every question that was written down must have been answered, and none twice: the bot
 * never gives the same reply again.
 */
export async function runKill(kind: StoreKind, rounds: number): Promise<string> {
  const opened = await openPlace(kind);
  const ledger = createLedger();
  const random = createRandom(1);
  let finished = 0;
  for (let round = 0; round < rounds; round += 1) {
    const killsServer = kind === 'postgres' && round % 2 === 1;
    finished += await runRound(opened, ledger, random, killsServer);
    process.stderr.write(`\rround ${round + 1}/${rounds}`);
  }
  const { differing, lost, begun } = await check(opened, ledger);
  await opened.remove();
  return `\n${kind}, ${rounds} kills: ${ledger.size()} deliveries, ${begun} written down, ${finished} of them finished after a kill; ${lost} lost, ${differing} answered twice`;
}

async function runRound(
  { place, server }: OpenPlace,
  ledger: Ledger,
  random: (bound: number) => number,
  killsServer: boolean,
): Promise<number> {
  const worker = await startWorker({ place, lease });
  const finished = await worker.resume();
  const until = performance.now() + 50 + random(200);
  while (performance.now() < until) {
    const isRepeat = !killsServer && ledger.size() > 0 && random(repeats) === 0;
    const number = isRepeat ? random(ledger.size()) : ledger.add();
    void ledger.ask(worker, toQuestion(number));
    await sleep(random(4));
  }
  if (killsServer && server !== undefined) {
    await server.kill();
    await server.start();
    while (worker.events.at(-1)?.kind === 'store-failed') await sleep(50);
    // It sweeps up what came in while it caught up.
    await sleep(500);
  }
  await worker.kill();
  ledger.note(worker.begun);
  return finished;
}

/** A last process finishes and repeats everything that was written down, and must answer nothing. */
async function check({ place }: OpenPlace, ledger: Ledger) {
  const worker = await startWorker({ place, lease });
  await worker.resume();
  const before = worker.begun.length;
  const begun = ledger.begun();
  for (const number of begun) await ledger.ask(worker, toQuestion(number));
  const lost = worker.begun.length - before;
  await worker.stop();
  return { differing: ledger.differing(), lost, begun: begun.length };
}
