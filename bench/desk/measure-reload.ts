import { setTimeout as sleep } from 'node:timers/promises';
import { loadDesk, open } from '#core';
import { askAtRate, type Taken } from './ask-at-rate.ts';
import { copyKnowledge, type KnowledgeCopy } from './copy-knowledge.ts';
import { describeTimes } from './describe-times.ts';
import { plentyOf } from './plenty-of.ts';

export type ReloadOptions = {
  /** Questions a second. */
  readonly rate: number;
  readonly reloads: number;
};

/** How long to wait for a reload, and how long after it, in milliseconds. */
const patience = 15_000;
const pause = 2_000;
/** How long questions are asked for comparison, without a reload, in seconds. */
const quiet = 20;

/**
 * Edits the knowledge again and again while questions are asked, and compares how long answers took
 * from each edit until the new edition was in place with how long they take when nothing happens. The
 * store is in memory, so that no disk blurs it.
 */
export async function measureReload({ rate, reloads }: ReloadOptions): Promise<string> {
  const { createDesk, openEditions, openStore } = await loadDesk();
  const copy = copyKnowledge();
  const opened = await open(copy.folder);
  const reloaded: number[] = [];
  const live = await openEditions(copy.folder, ({ kind }) => {
    if (kind === 'reloaded') reloaded.push(performance.now());
  });
  if (opened.kind === 'unsound' || live.kind === 'unsound') throw new Error('npm run check first.');
  const store = await openStore({ file: ':memory:' });
  const desk = createDesk({
    store,
    key: 'bench',
    clock: Date.now,
    report: () => {},
    limits: plentyOf,
    edition: live.editions.current,
  });
  const texts = opened.golden.map(({ ask }) => ask);
  let asked = 0;
  const ask = () => {
    asked += 1;
    const text = texts[asked % texts.length] ?? '';
    return desk.ask({ ...toOrigin(asked), text });
  };
  const before = await askAtRate({ rate, seconds: quiet }, ask);
  let isOver = false;
  const editing = edit(copy, reloads, reloaded).finally(() => {
    isOver = true;
  });
  const during = await askAtRate({ rate, seconds: Infinity }, ask, () => isOver);
  const edits = await editing;
  await Promise.all([live.editions.close(), store.close()]);
  copy.remove();
  return describe({ rate, before, during, edits, reloaded });
}

/** Edits so many times, each after the reload before, and says when. */
async function edit(
  copy: KnowledgeCopy,
  reloads: number,
  reloaded: readonly number[],
): Promise<readonly number[]> {
  const edits: number[] = [];
  for (let number = 1; number <= reloads; number += 1) {
    await sleep(pause);
    copy.edit(number);
    const time = performance.now();
    edits.push(time);
    const isDone = () => (reloaded.at(-1) ?? 0) > time || performance.now() - time > patience;
    while (!isDone()) await sleep(10);
  }
  await sleep(pause);
  return edits;
}

function describe({
  rate,
  before,
  during,
  edits,
  reloaded,
}: {
  readonly rate: number;
  readonly before: readonly Taken[];
  readonly during: readonly Taken[];
  readonly edits: readonly number[];
  readonly reloaded: readonly number[];
}): string {
  const reloads = edits.flatMap((edit) => {
    const end = reloaded.find((time) => time > edit && time < edit + patience);
    return end === undefined ? [] : [{ edit, end }];
  });
  // And a little longer: the old edition ends then.
  const isUnderReload = ({ due, took }: Taken) =>
    reloads.some(({ edit, end }) => due + took >= edit && due <= end + 500);
  const [usual, under] = [before, during.filter(isUnderReload)].map((some) =>
    some.map(({ took }) => took),
  );
  return [
    `${rate} questions a second, ${reloads.length} of ${edits.length} edits reloaded:`,
    `  from edit to edition  ${describeTimes(reloads.map(({ edit, end }) => end - edit))}`,
    `  without a reload      ${describeTimes(usual ?? [])} (${usual?.length} answers)`,
    `  under a reload        ${describeTimes(under ?? [])} (${under?.length} answers)`,
    '  none was dropped: each of them was waited for',
  ].join('\n');
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
