import { loadDesk, open } from '#core';
import { askAtRate, type Pace } from './ask-at-rate.ts';
import { describeTimes } from './describe-times.ts';
import { openPlace } from './open-place.ts';
import { plentyOf } from './plenty-of.ts';
import type { StoreKind } from './store-kind.ts';

export type LatencyOptions = Pace & { readonly kind: StoreKind };

/**
 * How long `desk.ask` takes with so many questions a second on the project's own knowledge and its
 * golden questions. Beside it stands how much of this was waiting for the edition, which answers in a
 * thread of its own, and how long the engine itself takes for the same questions, one after another.
 */
export async function measureLatency({ kind, rate, seconds }: LatencyOptions): Promise<string> {
  const opened = await open('knowledge');
  const { createDesk, openEditions, openStore } = await loadDesk();
  const live = await openEditions('knowledge', () => {});
  if (opened.kind === 'unsound' || live.kind === 'unsound') throw new Error('npm run check first.');
  const { place, remove } = await openPlace(kind);
  const events: unknown[] = [];
  const report = (event: unknown) => void events.push(event);
  const store = await openStore(place, { report });
  const waited: number[] = [];
  const edition = live.editions.current();
  const answer: typeof edition.answer = async (question, context) => {
    const start = performance.now();
    const reply = await edition.answer(question, context);
    waited.push(performance.now() - start);
    return reply;
  };
  const desk = createDesk({
    store,
    key: 'bench',
    clock: Date.now,
    report,
    limits: plentyOf,
    edition: () => ({ ...edition, answer }),
  });
  const texts = opened.golden.map(({ ask }) => ask);
  const taken = await askAtRate({ rate, seconds }, (number) =>
    desk.ask({ ...toOrigin(number), text: texts[number % texts.length] ?? '' }),
  );
  await Promise.all([store.close(), live.editions.close()]);
  await remove();
  return [
    `${kind}, ${rate} questions a second for ${seconds} s:`,
    `  desk.ask              ${describeTimes(taken.map(({ took }) => took))}`,
    `  of it the edition     ${describeTimes(waited)}`,
    `  the engine by itself  ${describeTimes(timeEngine(opened.bot, texts))}`,
    `  ${events.length} failures of the store`,
  ].join('\n');
}

/** The second time, when it is warm. */
function timeEngine(
  bot: { readonly answer: (question: string) => unknown },
  texts: readonly string[],
): readonly number[] {
  for (const text of texts) bot.answer(text);
  return texts.map((text) => {
    const start = performance.now();
    bot.answer(text);
    return performance.now() - start;
  });
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
