import { onTestFinished } from 'vitest';
import type { Log, LogFields } from '#core';
import { openHouse } from '../../../adapters/run/house/open-house.ts';
import { createLog } from '../../../adapters/run/log/create-log.ts';
import { aFolder } from '../../a-folder.ts';

export type Line = { readonly level: string; readonly event: string } & LogFields;

/** A log that keeps its lines. */
export function aLog(secrets: ReadonlyMap<string, string> = new Map()) {
  const lines: Line[] = [];
  const stream = { write: (line: string) => lines.push(JSON.parse(line)) };
  const log: Log = createLog({ level: 'debug', secrets, stream });
  return { log, lines };
}

/** A house on a knowledge folder and a store of a test's own. */
export async function aHouse({ log, lines } = aLog()) {
  const { path, article } = aFolder();
  const opened = await openHouse(
    {
      knowledge: path,
      store: { file: ':memory:' },
      key: { value: 'a key of a test' },
      port: 3_000,
      keepsText: true,
      limits: {},
    },
    log,
  );
  if (opened.kind === 'unsound') throw new Error('The fixture is unsound.');
  onTestFinished(() => opened.close());
  return { opened, lines, log, folder: path, article };
}
