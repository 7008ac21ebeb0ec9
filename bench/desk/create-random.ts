import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Whole numbers from 0 and below a bound, in the same order for the same seed. */
export function createRandom(seed: number): (bound: number) => number {
  const random = xoroshiro128plus(seed);
  return (bound) => uniformInt(random, 0, bound - 1);
}
