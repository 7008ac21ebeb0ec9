import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { buildIndex } from '../../src/ingest/build-index.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { readEarlier } from '../../src/snapshot/read-earlier.ts';
import { readParsed } from '../../src/snapshot/read-parsed.ts';
import { readSnapshot } from '../../src/snapshot/read-snapshot.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { snapshotPlace } from '../../src/snapshot/snapshot-place.ts';
import { writeParsed } from '../../src/snapshot/write-parsed.ts';
import { writeSnapshot } from '../../src/snapshot/write-snapshot.ts';
import { straitKnowledge } from '../strait-knowledge.ts';

const snapshot: Snapshot = {
  knowledge: straitKnowledge,
  golden: [],
  index: buildIndex(straitKnowledge),
};
let folders = 0;

/** The name of a knowledge folder that no other test has; its snapshots go after the test. */
function aName(): string {
  folders += 1;
  const name = `no folder ${folders} of ${process.pid}`;
  onTestFinished(() => {
    for (const file of kept(name))
      rmSync(`${snapshotPlace(name, '').folder}/${file}`, { recursive: true });
  });
  return name;
}

function kept(name: string): readonly string[] {
  const { folder, own } = snapshotPlace(name, '');
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder).filter((file) => file.startsWith(own));
}

it('reads what was written', () => {
  const name = aName();
  writeSnapshot(name, 'v1', snapshot);
  expect(readSnapshot(name, 'v1')).toEqual(snapshot);
});

it('reads names as the same wherever they stand, so that answers are the same', () => {
  const name = aName();
  writeSnapshot(name, 'v1', snapshot);
  const read = readSnapshot(name, 'v1');
  const question = 'How long is the Channel Tunnel?';
  const answer = (one: Snapshot | undefined) =>
    one && createBot(one.knowledge, { index: one.index }).answer(question);
  expect(answer(read)).toEqual(answer(snapshot));
  const { names } = answer(read)?.trace.candidates[0]?.features ?? {};
  expect(names).toBeGreaterThan(0);
});

it('reads nothing of another folder or of another version', () => {
  const [name, other] = [aName(), aName()];
  writeSnapshot(name, 'v1', snapshot);
  expect(readSnapshot(other, 'v1')).toBeUndefined();
  expect(readSnapshot(name, 'v2')).toBeUndefined();
});

it('keeps the latest of a folder only, and those of other folders', () => {
  const [name, other] = [aName(), aName()];
  writeSnapshot(other, 'v1', snapshot);
  for (const version of ['v1', 'v2', 'v3']) writeSnapshot(name, version, snapshot);
  expect(kept(name)).toHaveLength(1);
  expect(readSnapshot(name, 'v3')).toEqual(snapshot);
  expect(readSnapshot(other, 'v1')).toEqual(snapshot);
});

it('reads what was made of the folder before it was edited, by the same code only', () => {
  const name = aName();
  const { folder, own, parsed } = snapshotPlace(name, '');
  expect(readEarlier(name)).toBeUndefined();
  writeSnapshot(name, 'v1', snapshot);
  expect(readEarlier(name)).toEqual(snapshot);
  renameSync(snapshotPlace(name, 'v1').file, `${folder}/${own}v1-othercode`);
  expect(readEarlier(name)).toBeUndefined();
  renameSync(`${folder}/${own}v1-othercode`, parsed);
  expect(readEarlier(name)).toBeUndefined();
});

it('reads nothing of a file that is none of its own', () => {
  const name = aName();
  const { file } = snapshotPlace(name, 'v1');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, 'not a snapshot');
  expect(readSnapshot(name, 'v1')).toBeUndefined();
});

it('keeps what was made of the files, whichever version comes, until the folder is opened by other code', () => {
  const name = aName();
  const { folder, own, parsed: place } = snapshotPlace(name, '');
  const { parsed } = ingest({ path: name, files: [], unread: [] });
  writeParsed(name, parsed);
  writeFileSync(`${folder}/${own}parsed-othercode`, 'what other code made');
  for (const version of ['v1', 'v2']) writeSnapshot(name, version, snapshot);
  expect(readParsed(name)).toEqual(parsed);
  expect(kept(name)).toHaveLength(2);
  writeFileSync(place, 'damaged');
  expect(readParsed(name)).toBeUndefined();
});

it('goes on without what was made of the files where it cannot be written', () => {
  const name = aName();
  const { parsed: place } = snapshotPlace(name, '');
  mkdirSync(place, { recursive: true });
  const { parsed } = ingest({ path: name, files: [], unread: [] });
  expect(() => writeParsed(name, parsed)).not.toThrow();
  expect(readParsed(name)).toBeUndefined();
  expect(kept(name)).toHaveLength(1);
});

it('goes on without a snapshot where none can be written', () => {
  const name = aName();
  const { file } = snapshotPlace(name, 'v1');
  mkdirSync(file, { recursive: true });
  expect(() => writeSnapshot(name, 'v1', snapshot)).not.toThrow();
  expect(readSnapshot(name, 'v1')).toBeUndefined();
  expect(kept(name)).toHaveLength(1);
});
