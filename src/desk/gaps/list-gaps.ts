import type { Store } from '../journal/store.ts';
import type { Gap } from '../types.ts';
import { findGaps } from './find-gaps.ts';

/** What was not answered well from a time on (milliseconds since 1970), the most wanted first. */
export async function listGaps(store: Store, since: number): Promise<readonly Gap[]> {
  return findGaps(await store.listGaps(since));
}
