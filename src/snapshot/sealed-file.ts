import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { threadId } from 'node:worker_threads';
import { sealed } from './sealed.ts';

/** Writes a value whole or not at all. Throws where it cannot. */
function write(file: string, value: unknown): void {
  const unfinished = `${file}.${process.pid}-${threadId}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(unfinished, sealed.seal(serialize(value)));
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/**
 * What \`write\` wrote; \`undefined\` where there is no such file, or not every byte of it is as it was
 * written. Of which type it is, the name of the file must tell.
 */
function read(file: string): ReturnType<typeof deserialize> | undefined {
  try {
    const bytes = sealed.unseal(readFileSync(file));
    return bytes === undefined ? undefined : deserialize(bytes);
  } catch {
    return undefined;
  }
}

/** A value in a file behind a seal. */
export const sealedFile = { read, write };
