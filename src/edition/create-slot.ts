import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Edition } from '../desk/house.ts';
import { createGuide } from './create-guide.ts';
import { EngineEnded } from './engine-ended.ts';
import type { Engine } from './start-engine.ts';

/** An edition and the engine that answers for it, which may be another after a mishap. */
export type Slot = {
  readonly edition: Edition;
  readonly engine: () => Engine;
  /** Has those who ask wait for another engine. */
  readonly revive: (heir: Promise<Engine>) => void;
};

/** A question over which so many engines ended is given up: it may be the reason. */
const attempts = 3;

/** Makes an edition of an engine. */
export function createSlot(first: Engine): Slot {
  let engine = first;
  let heir: Promise<unknown> | undefined;

  async function use<Result>(ask: (engine: Engine) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      // At once where nothing is in the way, so that an engine that retires knows of it.
      if (heir !== undefined) await heir;
      const asked = engine;
      try {
        return await ask(asked);
      } catch (error) {
        if (!(error instanceof EngineEnded) || attempt === attempts) throw error;
        // Whoever attends to the engine hears of its end at the same moment.
        await nextTurn();
        if (heir === undefined && engine === asked) throw error;
      }
    }
  }
  return {
    edition: {
      knowledgeVersion: first.version,
      subject: first.subject,
      guide: createGuide(first.outline),
      answer: (question, context = {}) => use((asked) => asked.answer(question, context)),
      explain: (question, context = {}) => use((asked) => asked.explain(question, context)),
    },
    engine: () => engine,
    revive(next) {
      heir = next.then((other) => {
        engine = other;
        heir = undefined;
      });
      heir.catch(() => {});
    },
  };
}
