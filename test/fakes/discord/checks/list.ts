import { z } from 'zod';
import type { Limit } from '../limits.ts';

/** A list of at most so many. */
export function list<Item extends z.ZodType>({ max }: Limit, item: Item, least = 0) {
  return z
    .array(item)
    .min(least, `Must be between ${least} and ${max} in length.`)
    .max(max, `Must be ${max} or fewer in length.`);
}
