import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { DeskEvent, Question, StorePlace } from '#core';

export type WorkerOptions = { readonly place: StorePlace; readonly lease: number };

export type ToWorker =
  | { readonly kind: 'ask'; readonly number: number; readonly question: Question }
  | { readonly kind: 'resume' }
  | { readonly kind: 'stop' };

type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'begun'; readonly id: string }
  | { readonly kind: 'reply'; readonly number: number; readonly bytes: string }
  | { readonly kind: 'resumed'; readonly count: number }
  | { readonly kind: 'event'; readonly event: DeskEvent };

/** A process with a desk. */
export type Worker = {
  /** The reply in JSON; never settles where the process is killed first. */
  readonly ask: (question: Question) => Promise<string>;
  /** How many deliveries of dead processes it finished. */
  readonly resume: () => Promise<number>;
  /** Deliveries, by their text, that the bot was asked: each of these is written down. */
  readonly begun: readonly string[];
  readonly events: readonly DeskEvent[];
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Starts a process with a desk on a store. */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const child = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), [
    JSON.stringify(options),
  ]);
  const begun: string[] = [];
  const events: DeskEvent[] = [];
  /** By the number of the message, as a delivery may be asked twice at once. */
  const waiting = new Map<number, (bytes: string) => void>();
  let asked = 0;
  const ready = Promise.withResolvers<void>();
  let resumed: (count: number) => void = () => {};
  child.on('exit', () => ready.reject(new Error('The worker ended before it was ready.')));
  child.on('message', (message: FromWorker) => {
    if (message.kind === 'ready') ready.resolve();
    else if (message.kind === 'begun') begun.push(message.id);
    else if (message.kind === 'event') events.push(message.event);
    else if (message.kind === 'resumed') resumed(message.count);
    else {
      waiting.get(message.number)?.(message.bytes);
      waiting.delete(message.number);
    }
  });
  const send = (message: ToWorker) => child.send(message, () => {});
  const ended = once(child, 'exit');
  await ready.promise;
  return {
    begun,
    events,
    ask: (question) =>
      new Promise((resolve) => {
        asked += 1;
        waiting.set(asked, resolve);
        send({ kind: 'ask', number: asked, question });
      }),
    resume: () =>
      new Promise((resolve) => {
        resumed = resolve;
        send({ kind: 'resume' });
      }),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      send({ kind: 'stop' });
      await ended;
    },
  };
}
