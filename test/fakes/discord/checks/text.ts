import { z } from 'zod';
import type { Limit } from '../limits.ts';

/** A text of at most so many characters; `least` is 1 where it must not be empty. */
export function text({ max }: Limit, least = 0): z.ZodString {
  const some = z.string().max(max, `Must be ${max} or fewer in length.`);
  return least > 0 ? some.min(least, `Must be between ${least} and ${max} in length.`) : some;
}
