import { onTestFinished } from 'vitest';
import { createDesk, type Desk, type DeskOptions } from '../../src/desk/desk.ts';
import { openStore, type StorePlace } from '../../src/desk/journal/open-store.ts';
import type { Store } from '../../src/desk/journal/store.ts';
import type { DeskEvent, Question } from '../../src/desk/types.ts';
import type { Bot } from '../../src/types.ts';
import { aBot } from '../builders.ts';
import { anEdition } from './an-edition.ts';

/** What `openDesk` gives. */
export type OpenedDesk = Desk & {
  readonly store: Store;
  /** What was reported, in order. */
  readonly events: readonly DeskEvent[];
  /** The clock is a number of one's own: it moves when it is told to, and while the desk waits. */
  readonly time: { now: number };
  /** How often the bot was asked. */
  readonly asked: readonly string[];
  /** What answers from now on. */
  readonly replace: (bot: Bot, knowledgeVersion: string) => void;
};

export const noon = Date.UTC(2026, 10, 24, 12);

/** A desk with a clock and a bot of its own, on a store in memory by default. */
export async function openDesk(
  over: Partial<DeskOptions> & { readonly place?: StorePlace; readonly bot?: Bot } = {},
): Promise<OpenedDesk> {
  const { place = { file: ':memory:' }, bot = aBot(), ...options } = over;
  const events: DeskEvent[] = [];
  const asked: string[] = [];
  const report = (event: DeskEvent) => void events.push(event);
  const store = options.store ?? (await openStore(place, { report }));
  onTestFinished(() => store.close());
  const time = { now: noon };
  let edition = anEdition(bot, 'k-1');
  const desk = createDesk({
    store,
    key: 'a key',
    clock: () => time.now,
    wait: async (milliseconds) => {
      time.now += milliseconds;
      await new Promise((resolve) => setImmediate(resolve));
    },
    report,
    edition: () => ({
      ...edition,
      answer: (question, context) => {
        asked.push(question);
        return edition.answer(question, context);
      },
    }),
    ...options,
  });
  const replace = (next: Bot, knowledgeVersion: string) => {
    edition = anEdition(next, knowledgeVersion);
  };
  return { ...desk, store, events, time, asked, replace };
}

let deliveries = 0;

/** A question of a delivery of its own, by default. */
export function aQuestion(over: Partial<Question> = {}): Question {
  deliveries += 1;
  return {
    deliveryId: `delivery ${deliveries}`,
    platform: 'discord',
    workspace: 'a server',
    place: 'a channel',
    thread: 'a thread',
    asker: 'somebody',
    text: 'How much would it cost?',
    ...over,
  };
}
