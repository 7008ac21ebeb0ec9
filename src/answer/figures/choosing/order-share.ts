import type { Asked } from '../reading/read-asked.ts';
import type { Ordered } from './order-mentions.ts';

const ofWhole = /\b(?:share|percent|percentage|proportion|fraction) of\b/u;

/**
 * Tells the part from the whole: "what share of X is Y", "what percentage is Y of X". The whole is what
 * is compared with.
 */
export function orderShare({ mentions, shape }: Asked): Ordered | undefined {
  const [first, second, ...others] = mentions;
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  const match = ofWhole.exec(shape);
  const place = match ? shape.slice(0, match.index + match[0].length).split(' ').length - 1 : -1;
  const isFirst = place >= 0 && first.start > place;
  return isFirst ? { subject: second, base: first } : { subject: first, base: second };
}
