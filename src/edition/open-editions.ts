import { setTimeout as sleep } from 'node:timers/promises';
import type { Edition } from '../desk/house.ts';
import { formatProblem } from '../format-problem.ts';
import type { Problem } from '../types.ts';
import { createSlot, type Slot } from './create-slot.ts';
import { EngineEnded } from './engine-ended.ts';
import { type Engine, type StartedEngine, startEngine } from './start-engine.ts';

/** What becomes of the knowledge while it is in use. */
export type EditionEvent =
  /** Other knowledge answers from now on. */
  | { readonly kind: 'reloaded'; readonly knowledgeVersion: string; readonly before: string }
  /** The folder is unsound; what answered goes on. Once for each list of problems. */
  | { readonly kind: 'unsound'; readonly problems: readonly Problem[] }
  /** It was unsound and is again what answers. */
  | { readonly kind: 'mended' }
  /** The thread that answers came to an end; once until there is another. */
  | { readonly kind: 'engine-ended'; readonly reason: string }
  | { readonly kind: 'engine-back' };

/** A knowledge folder in use. */
export type Editions = {
  /** What answers at present. */
  readonly current: () => Edition;
  /** What is wrong with the folder as it is now; nothing where it is sound. */
  readonly problems: () => readonly Problem[];
  /** Ends it, after what it was asked. */
  readonly close: () => Promise<void>;
};

export type OpenedEditions =
  | { readonly kind: 'sound'; readonly editions: Editions }
  | { readonly kind: 'unsound'; readonly problems: readonly Problem[] };

/** How long until an engine that cannot be started is tried again, in milliseconds. */
const pause = 1_000;

/**
 * Opens a knowledge folder and keeps up with it: whenever its files change, whole and sound, another
 * edition takes over. Each lives in a thread of its own, so that neither answers nor the making of
 * the next edition hold up the program, and all memory of an old one goes with it. Rejects where no
 * thread can be started. `create` is for tests.
 */
export async function openEditions(
  folder: string,
  report: (event: EditionEvent) => void,
  create: typeof startEngine = startEngine,
): Promise<OpenedEditions> {
  const start = () => create(folder, () => void reload());
  const started = await start();
  if (started.kind === 'unsound') return started;
  let slot = createSlot(started.engine);
  let problems: readonly Problem[] = [];
  let reloading: Promise<void> | undefined;
  let isStale = false;
  let isClosed = false;
  attend(slot, started.engine);

  /** Once more where there was another change meanwhile. */
  function reload(): Promise<void> {
    isStale = true;
    reloading ??= replaceUntilFresh().finally(() => {
      reloading = undefined;
    });
    return reloading;
  }
  async function replaceUntilFresh(): Promise<void> {
    while (isStale && !isClosed) {
      isStale = false;
      const next = await tryStart();
      if (next === undefined) isStale = true;
      else await replace(next);
    }
  }
  async function tryStart(): Promise<StartedEngine | undefined> {
    try {
      return await start();
    } catch {
      if (!isClosed) await sleep(pause);
      return undefined;
    }
  }
  async function replace(next: StartedEngine): Promise<void> {
    if (next.kind === 'unsound') return note(next.problems);
    const { engine } = next;
    const before = slot;
    if (isClosed || engine.version === before.edition.knowledgeVersion) {
      note([]);
      return engine.retire();
    }
    problems = [];
    slot = createSlot(engine);
    attend(slot, engine);
    report({
      kind: 'reloaded',
      knowledgeVersion: engine.version,
      before: before.edition.knowledgeVersion,
    });
    void before.engine().retire();
  }
  function note(found: readonly Problem[]): void {
    const isSame = toText(found) === toText(problems);
    problems = found;
    if (!isSame) report(found.length > 0 ? { kind: 'unsound', problems } : { kind: 'mended' });
  }
  /** Sees to it that there is another engine when this one ends. */
  function attend(of: Slot, engine: Engine): void {
    void engine.ended.then((reason) => {
      if (!isClosed && of === slot) of.revive(revive(of, reason));
    });
  }
  async function revive(dead: Slot, reason: string): Promise<Engine> {
    report({ kind: 'engine-ended', reason });
    while (!isClosed && dead === slot) {
      const next = await tryStart();
      if (next?.kind === 'unsound') {
        note(next.problems);
        await sleep(pause);
      } else if (next !== undefined) {
        report({ kind: 'engine-back' });
        if (next.engine.version !== dead.edition.knowledgeVersion) await replace(next);
        else {
          attend(dead, next.engine);
          return next.engine;
        }
      }
    }
    throw new EngineEnded(reason);
  }
  async function close(): Promise<void> {
    isClosed = true;
    await Promise.all([slot.engine().retire(), reloading]);
  }
  return {
    kind: 'sound',
    editions: { current: () => slot.edition, problems: () => problems, close },
  };
}

function toText(problems: readonly Problem[]): string {
  return problems.map(formatProblem).join('\n');
}
