import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { z } from 'zod';

/**
 * Runs a program of this folder by itself, with the garbage collector at hand, and reads what it writes as
 * JSON. What it says on standard error is shown. Throws where it fails or writes something else.
 */
export function runProcess<T>(program: string, order: unknown, schema: z.ZodType<T>): T {
  const { status, signal, stdout } = spawnSync(
    process.execPath,
    [
      '--expose-gc',
      // `node:sqlite` is the one; it is meant to be used here.
      '--disable-warning=ExperimentalWarning',
      join(import.meta.dirname, program),
      JSON.stringify(order),
    ],
    { encoding: 'utf8', maxBuffer: 2 ** 26, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error(`${program} ended with ${signal ?? status}`);
  return schema.parse(JSON.parse(stdout));
}
