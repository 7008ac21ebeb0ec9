import { setTimeout as sleep } from 'node:timers/promises';
import { loadDesk, open } from '#core';
import { quantile } from '../evaluate/set/quantile.ts';
import { openPlace } from './open-place.ts';
import type { StoreKind } from './store-kind.ts';

export type LatencyOptions = {
  readonly kind: StoreKind;
  /** Questions a second. */
  readonly rate: number;
  readonly seconds: number;
};

/**
 * How long `desk.ask` takes with so many questions a second, which arrive at their time whether or
 * not the ones before are answered, on the project's own knowledge and its golden questions; with
 * the engine's share beside it.
 */
export async function measureLatency({ kind, rate, seconds }: LatencyOptions): Promise<string> {
  const opened = await open('knowledge');
  if (opened.kind === 'unsound') throw new Error('The knowledge is unsound: npm run check.');
  const { createDesk, openStore } = await loadDesk();
  const { place, remove } = await openPlace(kind);
  const events: unknown[] = [];
  const report = (event: unknown) => void events.push(event);
  const store = await openStore(place, { report });
  const engine: number[] = [];
  const answer: typeof opened.bot.answer = (question, context) => {
    const start = performance.now();
    const reply = opened.bot.answer(question, context);
    engine.push(performance.now() - start);
    return reply;
  };
  const plenty = { points: 1e9, seconds: 60 };
  const desk = createDesk({
    store,
    key: 'bench',
    clock: Date.now,
    report,
    limits: { asker: plenty, place: plenty, workspace: plenty },
    edition: () => ({ bot: { ...opened.bot, answer }, knowledgeVersion: opened.version }),
  });
  const texts = opened.golden.map(({ ask }) => ask);
  const taken = await askAtRate({ rate, seconds }, (number) =>
    desk.ask({ ...toOrigin(number), text: texts[number % texts.length] ?? '' }),
  );
  await store.close();
  await remove();
  const summary = `${kind}, ${rate} questions a second for ${seconds} s: desk.ask ${describe(taken)}`;
  return `${summary}; of which the engine ${describe(engine)}; ${events.length} failures of the store`;
}

function toOrigin(number: number) {
  return {
    deliveryId: `delivery ${number}`,
    platform: 'bench',
    place: `place ${number}`,
    thread: 'thread',
    asker: `asker ${number % 1_000}`,
  };
}

/** The milliseconds that each took. The first second warms up and does not count. */
async function askAtRate(
  { rate, seconds }: Omit<LatencyOptions, 'kind'>,
  ask: (number: number) => Promise<unknown>,
): Promise<readonly number[]> {
  const taken: number[] = [];
  const under: Promise<void>[] = [];
  const start = performance.now();
  for (let number = 0; number < rate * (seconds + 1); number += 1) {
    const due = start + (number * 1_000) / rate;
    await sleep(Math.max(0, due - performance.now()));
    under.push(
      ask(number).then(() => {
        // From when it was due, so that a program that is late is not let off.
        if (number >= rate) taken.push(performance.now() - due);
      }),
    );
  }
  await Promise.all(under);
  return taken;
}

function describe(values: readonly number[]): string {
  const at = (share: number) => (quantile(values, share) ?? Number.NaN).toFixed(1);
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms`;
}
