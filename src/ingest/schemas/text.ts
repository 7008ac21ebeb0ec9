import { z } from 'zod';

/** A text that says something. `what` completes “write …”. */
export function text(what: string) {
  const error = ({ input }: { readonly input?: unknown }) =>
    input === undefined ? `is missing; write ${what}` : `write ${what}`;
  return z.string({ error }).trim().min(1, `is empty; write ${what}`);
}
