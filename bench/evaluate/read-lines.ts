import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { type Lines, parseLines } from './parse-lines.ts';

/** Reads a JSON Lines file. A file that cannot be read is a problem too, not an exception. */
export function readLines<T>(path: string, schema: z.ZodType<T>): Lines<T> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `Cannot be read (${why}).`;
    return { entries: [], problems: [{ rule: 'file-readable', path, line: 1, message }] };
  }
  return parseLines(text, path, schema);
}
