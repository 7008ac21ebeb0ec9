import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type DeskEvent, type EditionEvent, loadDesk, open } from '#core';
import { copyKnowledge } from './copy-knowledge.ts';
import { describeTimes } from './describe-times.ts';
import { openPlace } from './open-place.ts';
import { plotMemory, type Sample } from './plot-memory.ts';
import type { StoreKind } from './store-kind.ts';

export type SoakOptions = {
  readonly kind: StoreKind;
  /** Questions a second. */
  readonly rate: number;
  readonly minutes: number;
};

/** How often memory is looked at, in milliseconds. */
const interval = 5_000;
const minute = 60_000;
const picture = 'bench/desk/soak.svg';

/** Asks, edits the knowledge each minute, and draws the memory of the program over time. */
export async function runSoak(options: SoakOptions): Promise<string> {
  const stand = await openStand(options.kind);
  const course = await run(stand, options);
  await stand.close();
  const { reloads, failures } = stand;
  const { samples, edits, taken, asked, other } = course;
  const inMinutes = reloads.map((time) => (time - course.start) / minute);
  writeFileSync(picture, plotMemory(samples, inMinutes));
  return [
    `${options.kind}: ${asked} questions in ${options.minutes} min, ${taken.length} answered, ${describeTimes(taken)};`,
    `${other} refused or pointed to an answer just given; ${describeEvents(failures)}.`,
    `${reloads.length} reloads of ${edits.length} edits, from edit to edition ${describeTimes(toLags(edits, reloads))}.`,
    `${describeMemory(samples)} See ${picture}.`,
  ].join('\n');
}

/** A desk with knowledge that may be edited, and account of what goes wrong. */
async function openStand(kind: StoreKind) {
  const { createDesk, openEditions, openStore } = await loadDesk();
  const { place, remove } = await openPlace(kind);
  const copy = copyKnowledge();
  const failures: (DeskEvent | EditionEvent)[] = [];
  const reloads: number[] = [];
  const live = await openEditions(copy.folder, (event) => {
    if (event.kind === 'reloaded') reloads.push(performance.now());
    else failures.push(event);
  });
  const opened = await open(copy.folder);
  if (opened.kind === 'unsound' || live.kind === 'unsound') throw new Error('npm run check first.');
  const report = (event: DeskEvent) => void failures.push(event);
  const store = await openStore(place, { report });
  const edition = live.editions.current;
  return {
    copy,
    failures,
    reloads,
    texts: opened.golden.map(({ ask }) => ask),
    desk: createDesk({ store, key: 'bench', clock: Date.now, report, edition }),
    async close() {
      await Promise.all([live.editions.close(), store.close()]);
      await remove();
      copy.remove();
    },
  };
}

async function run(
  { desk, copy, texts }: Awaited<ReturnType<typeof openStand>>,
  { rate, minutes }: SoakOptions,
) {
  const start = performance.now();
  const elapsed = () => performance.now() - start;
  const samples: Sample[] = [];
  const edits: number[] = [];
  const taken: number[] = [];
  const underWay = new Set<Promise<void>>();
  let [asked, other] = [0, 0];
  const ask = async (number: number) => {
    const before = performance.now();
    const reply = await desk.ask({ ...toOrigin(number), text: texts[number % texts.length] ?? '' });
    taken.push(performance.now() - before);
    if (reply.kind !== 'reply') other += 1;
  };
  while (elapsed() < minutes * minute) {
    const asking: Promise<void> = ask(asked).finally(() => underWay.delete(asking));
    underWay.add(asking);
    asked += 1;
    if (elapsed() >= samples.length * interval) samples.push(toSample(elapsed()));
    if (elapsed() > (edits.length + 0.5) * minute) {
      copy.edit(edits.length);
      edits.push(performance.now());
      await desk.clear();
    }
    await sleep(Math.max(0, (asked * 1_000) / rate - elapsed()));
  }
  await Promise.all(underWay);
  return { start, samples, edits, taken, asked, other };
}

/** How often what was reported, with what the store lost. */
function describeEvents(events: readonly (DeskEvent | EditionEvent)[]): string {
  const lost = events.reduce((sum, event) => sum + ('lost' in event ? event.lost : 0), 0);
  const kinds = [...new Set(events.map(({ kind }) => kind))];
  const counts = kinds.map(
    (kind) => `${events.filter((event) => event.kind === kind).length} ${kind}`,
  );
  return counts.length === 0 ? 'nothing went wrong' : `${counts.join(', ')}, ${lost} lines lost`;
}

function toLags(edits: readonly number[], reloads: readonly number[]): readonly number[] {
  return edits.flatMap((edit) => {
    const reload = reloads.find((time) => time > edit);
    return reload === undefined ? [] : [reload - edit];
  });
}

/** The first quarter warms up. */
function describeMemory(samples: readonly Sample[]): string {
  const quarter = Math.ceil(samples.length / 4);
  const mean = (some: readonly Sample[]) =>
    some.reduce((sum, { megabytes }) => sum + megabytes, 0) / Math.max(1, some.length);
  const [second, last] = [samples.slice(quarter, 2 * quarter), samples.slice(-quarter)];
  return `Memory: ${mean(second).toFixed(0)} MB in the second quarter, ${mean(last).toFixed(0)} MB in the last.`;
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

function toSample(elapsed: number): Sample {
  return { minute: elapsed / minute, megabytes: process.memoryUsage().rss / 2 ** 20 };
}
