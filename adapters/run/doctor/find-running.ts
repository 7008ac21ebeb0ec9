import { hostname } from 'node:os';
import { loadDesk } from '#core';
import { type ProcessRecord, processRecord, processShelf } from '../presence/process-record.ts';
import type { Settings } from '../settings/settings.ts';
import type { RunningProcess } from './running-process.ts';

/** One that has said nothing for so long is gone, in milliseconds. */
const silence = 2 * 3_600_000;

/** The processes that share the store and are still there; none where it cannot be reached. */
export async function findRunning(
  place: Settings['store'],
  now: number,
): Promise<readonly RunningProcess[]> {
  try {
    const records = await listRecords(place);
    return [...records.values()]
      .flatMap(read)
      .filter((record) => isThere(record, now))
      .map(({ host, pid, version }) => ({ name: `process ${pid} on ${host}`, version }));
  } catch {
    return [];
  }
}

/** Of a store that is ready: opening another would make it or bring it up to date. */
async function listRecords(place: Settings['store']): Promise<ReadonlyMap<string, string>> {
  const { inspectStore, openStore } = await loadDesk();
  const { exists, pending } = await inspectStore(place);
  if (!exists || pending.length > 0) return new Map();
  const store = await openStore(place);
  try {
    return await store.records.list(processShelf);
  } finally {
    await store.close();
  }
}

function read(text: string): readonly ProcessRecord[] {
  try {
    const { data } = processRecord.safeParse(JSON.parse(text));
    return data === undefined ? [] : [data];
  } catch {
    return [];
  }
}

/** On this machine it can be looked for; signal 0 does nothing to it. */
function isThere({ host, pid, at }: ProcessRecord, now: number): boolean {
  if (host !== hostname()) return now - at < silence;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
