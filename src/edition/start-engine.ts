import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { GivenReply, PlaceContext } from '../desk/house.ts';
import type { Problem } from '../types.ts';
import { createCalls } from './create-calls.ts';
import { EngineEnded } from './engine-ended.ts';
import type { Message, Sound } from './message.ts';

/** A thread that answers from one edition of the knowledge. */
export type Engine = Sound & {
  /** These reject with `EngineEnded` where it ends first. */
  readonly answer: (question: string, context: PlaceContext) => Promise<GivenReply>;
  readonly explain: (question: string, context: PlaceContext) => Promise<readonly string[]>;
  /** Why it came to an end, when it does. */
  readonly ended: Promise<string>;
  /** Ends it when it has answered what it was asked. */
  readonly retire: () => Promise<void>;
};

export type StartedEngine =
  | { readonly kind: 'sound'; readonly engine: Engine }
  | { readonly kind: 'unsound'; readonly problems: readonly Problem[] };

const keepCompiled = new URL('../../scripts/keep-compiled.js', import.meta.url).href;
/** How long an engine that retires may take for what it was asked, in milliseconds. */
const patience = 10_000;

/**
 * Starts an engine on a folder; `onChange` is called when its files are others. Rejects with
 * `EngineEnded` where it ends before it is ready.
 */
export async function startEngine(folder: string, onChange: () => void): Promise<StartedEngine> {
  const worker = new Worker(new URL('./engine.ts', import.meta.url), {
    workerData: folder,
    // As what is compiled is kept thread by thread.
    execArgv: ['--import', keepCompiled],
  });
  const started = Promise.withResolvers<StartedEngine>();
  const { answer, explain, settle, end, finished } = createCalls((request) =>
    worker.postMessage(request),
  );
  const ended = toEnding(worker).then((reason) => {
    end(reason);
    started.reject(new EngineEnded(reason));
    return reason;
  });
  const retire = async () => {
    await Promise.race([finished(), sleep(patience, undefined, { ref: false })]);
    await worker.terminate();
  };
  worker.on('message', (message: Message) => {
    if (message.kind === 'changed') onChange();
    else if (message.kind === 'unsound') started.resolve(message);
    else if (message.kind !== 'sound') settle(message);
    else {
      const { kind, ...sound } = message;
      started.resolve({ kind, engine: { ...sound, answer, explain, ended, retire } });
    }
  });
  return started.promise;
}

function toEnding(worker: Worker): Promise<string> {
  return new Promise((resolve) => {
    worker.on('error', (error) => resolve(error instanceof Error ? error.message : String(error)));
    worker.on('exit', (code) => resolve(`It ended with status ${code}.`));
  });
}
