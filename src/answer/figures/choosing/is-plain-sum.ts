import type { Asked } from '../reading/read-asked.ts';
import type { Pair } from './choose-pair.ts';

/**
 * Whether a question sets two sums of its own side by side, so that what they cover is for a caveat and
 * no reason not to reckon: "how many times 8 billion is 200 billion?" Never across currencies.
 */
export function isPlainSum({ mentions }: Asked, { unlike }: Pair): boolean {
  return (
    mentions.length === 2 &&
    mentions.every(({ amount }) => amount !== undefined) &&
    unlike.every((one) => one === 'scope' || one === 'prices')
  );
}
