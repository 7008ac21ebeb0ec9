import { createHash } from 'node:crypto';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Picks one of the items, each as likely as the others; `undefined` of none. */
export type Pick = <T>(items: readonly T[]) => T | undefined;

/** Makes a picker that looks random and picks the same ones in the same order for the same seed. */
export function createPick(seed: string): Pick {
  const random = xoroshiro128plus(createHash('sha256').update(seed).digest().readInt32LE());
  return (items) =>
    items.length === 0 ? undefined : items[uniformInt(random, 0, items.length - 1)];
}
