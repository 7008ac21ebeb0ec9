import { hostname } from 'node:os';
import type { Editions, Log, Records } from '#core';
import { type ProcessRecord, processShelf } from './process-record.ts';

/** How often a process says that it is there, in milliseconds. */
const interval = 3_600_000;

/** Notes in the store which knowledge this process answers from, until it ends. */
export function keepPresence({
  editions,
  records,
  clock,
  log,
}: {
  readonly editions: Editions;
  readonly records: Records;
  readonly clock: () => number;
  readonly log: Log;
}) {
  const host = hostname();
  const { pid } = process;
  const id = `${host} ${pid}`;
  /** One after another, so that the last one counts. */
  let last: Promise<unknown> = Promise.resolve();
  const enqueue = (work: () => Promise<unknown>) => {
    last = last.then(work).catch((error: unknown) => {
      log.debug('presence-not-noted', { reason: String(error) });
    });
    return last;
  };
  const update = () => {
    const record: ProcessRecord = {
      host,
      pid,
      at: clock(),
      version: editions.current().knowledgeVersion,
      problems: editions.problems().length,
    };
    void enqueue(() => records.put(processShelf, id, JSON.stringify(record)));
  };
  update();
  const timer = setInterval(update, interval);
  return {
    update,
    async end(): Promise<void> {
      clearInterval(timer);
      await enqueue(() => records.remove(processShelf, id));
    },
  };
}
