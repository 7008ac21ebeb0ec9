import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type EditionEvent, openEditions } from '../../src/edition/open-editions.ts';
import type { StartedEngine } from '../../src/edition/start-engine.ts';
import { anEngine } from './an-engine.ts';

const problem = { rule: 'a-rule', path: 'a.md', line: 1, message: 'Mend it.' };
const unsound: StartedEngine = { kind: 'unsound', problems: [problem] };
const sound = ({ engine }: ReturnType<typeof anEngine>): StartedEngine => ({
  kind: 'sound',
  engine,
});

/** Editions of engines without threads: `starts` are what comes of each start, in order. */
async function openWith(...starts: readonly (StartedEngine | Error)[]) {
  const events: EditionEvent[] = [];
  const left = [...starts];
  let change = () => {};
  const create = async (_: string, onChange: () => void): Promise<StartedEngine> => {
    change = onChange;
    const next = left.shift();
    if (next === undefined) return new Promise(() => {});
    if (next instanceof Error) throw next;
    return next;
  };
  const opened = await openEditions('a folder', (event) => events.push(event), create);
  if (opened.kind === 'unsound') throw new Error('It is unsound.');
  const { editions } = opened;
  /** The files have changed; waits until that has come to an end. */
  const edit = async () => {
    change();
    await sleep(0);
  };
  return { editions, events, edit };
}

describe('a change of the folder', () => {
  it('has other knowledge answer, and lets the old finish what it was asked', async () => {
    const [one, two] = [anEngine('k-1'), anEngine('k-2')];
    const { editions, events, edit } = await openWith(sound(one), sound(two));
    const before = editions.current();
    const asked = before.answer('Before?');
    await edit();
    expect(events).toEqual([{ kind: 'reloaded', knowledgeVersion: 'k-2', before: 'k-1' }]);
    expect(editions.current().knowledgeVersion).toBe('k-2');
    expect(one.isRetired()).toBe(true);
    one.answerAll();
    expect(await asked).toMatchObject({ question: 'Before?', corrects: 'k-1' });
    const after = editions.current().answer('After?');
    two.answerAll();
    expect(await after).toMatchObject({ question: 'After?', corrects: 'k-2' });
  });

  it('leaves the last good knowledge where it is unsound, and says so once for each state', async () => {
    const [one, other] = [anEngine('k-1'), anEngine('k-1')];
    const more: StartedEngine = { kind: 'unsound', problems: [problem, problem] };
    const { editions, events, edit } = await openWith(
      sound(one),
      unsound,
      unsound,
      more,
      sound(other),
    );
    for (let change = 0; change < 4; change += 1) await edit();
    expect(events).toEqual([
      { kind: 'unsound', problems: [problem] },
      { kind: 'unsound', problems: [problem, problem] },
      { kind: 'mended' },
    ]);
    expect(editions.problems()).toEqual([]);
    expect(editions.current().knowledgeVersion).toBe('k-1');
    expect([one.isRetired(), other.isRetired()]).toEqual([false, true]);
  });

  it('is followed by another where there was one meanwhile', async () => {
    const engines = [anEngine('k-1'), anEngine('k-2'), anEngine('k-3')];
    const { editions, edit } = await openWith(...engines.map(sound));
    await Promise.all([edit(), edit()]);
    expect(editions.current().knowledgeVersion).toBe('k-3');
    expect(engines.map((engine) => engine.isRetired())).toEqual([true, true, false]);
  });
});

describe('an engine that ends', () => {
  it('is replaced, and the new one answers what the old was asked', async () => {
    const [one, two] = [anEngine('k-1'), anEngine('k-1')];
    const { editions, events } = await openWith(sound(one), sound(two));
    const asked = editions.current().answer('Are you there?');
    one.end('It ran out of memory.');
    await vi.waitFor(() => expect(two.requests).toHaveLength(1));
    two.answerAll();
    expect(await asked).toMatchObject({ question: 'Are you there?' });
    expect(events).toEqual([
      { kind: 'engine-ended', reason: 'It ran out of memory.' },
      { kind: 'engine-back' },
    ]);
  });

  it('leaves to the next edition what it was asked, where the knowledge is another by now', async () => {
    const [one, two] = [anEngine('k-1'), anEngine('k-2')];
    const { editions } = await openWith(sound(one), sound(two));
    const asked = editions.current().answer('Are you there?');
    one.end('It ran out of memory.');
    await expect(asked).rejects.toThrow('out of memory');
    expect(editions.current().knowledgeVersion).toBe('k-2');
  });

  it('is replaced when the folder is sound again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const [one, two] = [anEngine('k-1'), anEngine('k-1')];
    const { editions, events } = await openWith(sound(one), unsound, new Error('No.'), sound(two));
    const asked = editions.current().answer('Are you there?');
    one.end('It ran out of memory.');
    await vi.waitFor(() => expect(two.requests).toHaveLength(1), { timeout: 10_000 });
    two.answerAll();
    expect(await asked).toMatchObject({ question: 'Are you there?' });
    expect(events.map(({ kind }) => kind)).toEqual(['engine-ended', 'unsound', 'engine-back']);
  });

  it('takes with it, in the end, a question over which every engine ends', async () => {
    const engines = Array.from({ length: 5 }, () => anEngine('k-1'));
    const { editions } = await openWith(...engines.map(sound));
    const asked = editions.current().answer('Are you deadly?');
    void asked.catch(() => {});
    for (const engine of engines.slice(0, 3)) {
      await vi.waitFor(() => expect(engine.requests).toHaveLength(1));
      engine.end('It is deadly.');
    }
    await expect(asked).rejects.toThrow('It is deadly.');
    const other = editions.current().answer('Are you there?');
    await vi.waitFor(() => expect(engines[3]?.requests).toHaveLength(1));
    engines[3]?.answerAll();
    expect(await other).toMatchObject({ question: 'Are you there?' });
  });
});

it('opens nothing where the knowledge is unsound at the start', async () => {
  const opened = await openEditions(
    'a folder',
    () => {},
    async () => unsound,
  );
  expect(opened).toEqual(unsound);
});
