import { expect, test } from 'vitest';
import { createWork } from '../../../../adapters/discord/connect/create-work.ts';
import { aLog } from '../a-house.ts';

test('an event that is delivered again is worked on once', async () => {
  const work = createWork(aLog());
  const done: string[] = [];
  for (const id of ['a', 'b', 'a']) work.begin('message', id, async () => void done.push(id));
  await work.finish();
  expect(done).toEqual(['a', 'b']);
});

test('what fails is told, and ends nothing else', async () => {
  const lines: string[] = [];
  const work = createWork(aLog(lines));
  const done: string[] = [];
  work.begin('message', 'a', async () => {
    throw new Error('broken');
  });
  work.begin('message', 'b', async () => void done.push('b'));
  await work.finish();
  expect(lines).toEqual(['discord-message-failed']);
  expect(done).toEqual(['b']);
});

test('what was begun is finished, and nothing more is taken', async () => {
  const work = createWork(aLog());
  const done: string[] = [];
  let finish = () => {};
  const gate = new Promise<void>((resolve) => {
    finish = resolve;
  });
  work.begin('message', 'a', async () => {
    await gate;
    done.push('a');
  });
  const finished = work.finish();
  work.begin('message', 'b', async () => void done.push('b'));
  finish();
  await finished;
  expect(done).toEqual(['a']);
});
