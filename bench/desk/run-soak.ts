import { setTimeout as sleep } from 'node:timers/promises';
import { loadDesk, open } from '#core';
import { openPlace } from './open-place.ts';
import { plot } from './plot.ts';
import type { StoreKind } from './store-kind.ts';

export type SoakOptions = {
  readonly kind: StoreKind;
  /** Questions a second. */
  readonly rate: number;
  readonly minutes: number;
};

type Sample = { readonly second: number; readonly megabytes: number };

/** How often memory is looked at, in milliseconds. */
const interval = 5_000;

/** Asks and reloads each minute, and draws the memory of the process over time. */
export async function runSoak({ kind, rate, minutes }: SoakOptions): Promise<string> {
  const { createDesk, openStore } = await loadDesk();
  const { place, remove } = await openPlace(kind);
  const events: unknown[] = [];
  const report = (event: unknown) => void events.push(event);
  const store = await openStore(place, { report });
  let edition = await toEdition();
  const texts = edition.texts;
  const desk = createDesk({
    store,
    key: 'bench',
    clock: Date.now,
    report,
    edition: () => edition,
  });
  const samples: Sample[] = [];
  const start = performance.now();
  let asked = 0;
  let other = 0;
  let reloaded = start;
  while (performance.now() - start < minutes * 60_000) {
    const reply = await desk.ask({ ...toOrigin(asked), text: texts[asked % texts.length] ?? '' });
    if (reply.kind !== 'reply') other += 1;
    asked += 1;
    if (performance.now() - start >= samples.length * interval) samples.push(toSample(start));
    if (performance.now() - reloaded > 60_000) {
      reloaded = performance.now();
      edition = await toEdition();
      await desk.tell();
      await desk.clear();
    }
    await sleep(Math.max(0, start + (asked * 1_000) / rate - performance.now()));
  }
  await store.close();
  await remove();
  return `${plot(samples.map(({ second, megabytes }) => [second, megabytes]))}\n${kind}: ${asked} questions in ${minutes} min, ${other} refused or repeated, ${events.length} failures`;
}

async function toEdition() {
  const opened = await open('knowledge');
  if (opened.kind === 'unsound') throw new Error('The knowledge is unsound: npm run check.');
  const texts = opened.golden.map(({ ask }) => ask);
  return { bot: opened.bot, knowledgeVersion: opened.version, texts };
}

function toOrigin(number: number) {
  return {
    deliveryId: `delivery ${number}`,
    platform: 'bench',
    workspace: `workspace ${number % 50}`,
    place: `place ${number % 5_000}`,
    thread: 'thread',
    asker: `asker ${number % 10_000}`,
  };
}

function toSample(start: number): Sample {
  const second = (performance.now() - start) / 1_000;
  return { second, megabytes: process.memoryUsage().rss / 2 ** 20 };
}
