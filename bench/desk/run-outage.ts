import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { createBot, type DeskEvent, loadDesk, type StorePlace } from '#core';
import { describeTimes } from './describe-times.ts';
import { emptyKnowledge } from './empty-knowledge.ts';
import { openPlace } from './open-place.ts';
import { plentyOf } from './plenty-of.ts';
import { toQuestion } from './to-question.ts';

/** What goes wrong, and is mended. */
export type Outage = 'full' | 'locked' | 'server';

/** A store that something can be done to. */
type Victim = {
  readonly place: StorePlace;
  readonly harm: () => Promise<void>;
  readonly mend: () => Promise<void>;
  readonly remove: () => Promise<void>;
};

/** Questions a second, and how long before, during and after the outage, in seconds. */
const rate = 50;
const phase = 10;

/** Asks before, while and after the store is out of order, and says what became of the questions. */
export async function runOutage(outage: Outage): Promise<string> {
  const { createDesk, openStore, toEdition } = await loadDesk();
  const victim = await open[outage]();
  const events: DeskEvent[] = [];
  const report = (event: DeskEvent) => void events.push(event);
  const store = await openStore(victim.place, { report });
  const bot = createBot(emptyKnowledge);
  const edition = toEdition({ bot, knowledge: emptyKnowledge, version: 'bench' });
  const options = { key: 'bench', clock: Date.now, report, limits: plentyOf };
  const desk = createDesk({ store, ...options, edition: () => edition });
  const taken: number[] = [];
  let asked = 0;
  const ask = async () => {
    asked += 1;
    const start = performance.now();
    await desk.ask(toQuestion(asked));
    taken.push(performance.now() - start);
  };
  const askFor = async (seconds: number) => {
    const asking: Promise<void>[] = [];
    for (let number = 0; number < seconds * rate; number += 1) {
      asking.push(ask());
      await sleep(1_000 / rate);
    }
    await Promise.all(asking);
  };
  await askFor(phase);
  await Promise.all([askFor(phase), victim.harm()]);
  await Promise.all([askFor(phase), victim.mend()]);
  await store.close();
  const kept = await count(victim.place);
  await victim.remove();
  const said = events.map(({ kind, ...fields }) => `${kind} ${JSON.stringify(fields)}`);
  return [
    `${outage}: ${asked} questions, ${taken.length} answered (${describeTimes(taken)}), ${kept} in the journal`,
    ...said.map((line) => `  ${line}`),
  ].join('\n');
}

const open: Readonly<Record<Outage, () => Promise<Victim>>> = {
  /** A disk of 64 MB in memory, which Linux lets root make, and a file that takes the rest of it. */
  async full() {
    const folder = mkdtempSync(join(tmpdir(), 'strait-full-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', folder]);
    const filler = join(folder, 'filler');
    return {
      place: { file: join(folder, 'strait.db') },
      harm: async () => fill(filler),
      mend: async () => rmSync(filler),
      async remove() {
        execFileSync('umount', [folder]);
        rmSync(folder, { recursive: true });
      },
    };
  },
  async locked() {
    const { place, remove } = await openPlace('sqlite');
    let other: DatabaseSync | undefined;
    return {
      place,
      remove,
      async harm() {
        other = new DatabaseSync('file' in place ? place.file : '', { timeout: 5_000 });
        other.exec('BEGIN IMMEDIATE');
      },
      async mend() {
        other?.exec('COMMIT');
        other?.close();
      },
    };
  },
  async server() {
    const { place, server, remove } = await openPlace('postgres');
    return {
      place,
      remove,
      harm: async () => server?.kill(),
      mend: async () => server?.start(),
    };
  },
};

/** Until nothing fits any more. */
function fill(path: string): void {
  for (let size = 2 ** 20; size >= 1; size = Math.floor(size / 2)) {
    try {
      for (;;) writeFileSync(path, Buffer.alloc(size), { flag: 'a' });
    } catch {
      // The disk is full for as much as this.
    }
  }
}

async function count(place: StorePlace): Promise<number> {
  const { openStore } = await loadDesk();
  const store = await openStore(place);
  const { rows } = await store.listGaps(0);
  await store.close();
  return rows.length;
}
