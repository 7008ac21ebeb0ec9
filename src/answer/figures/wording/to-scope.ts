import type { Figure } from '../../../types.ts';
import { isPart } from './is-part.ts';

/** What the name and the quantity say by themselves. */
const plain =
  /^(?:whole (?:planned )?\w+|(?:boring )?machine|construction|inside the tunnel|residents|railway|main line|between the rails)$/u;

/** The scope in brackets, where a reader would not take it for granted: ` (under the sea)`. */
export function toScope({ scope, quantity }: Pick<Figure, 'scope' | 'quantity'>): string {
  if (plain.test(scope) || (quantity === 'length' && isPart(scope))) return '';
  return quantity === 'year' ? ` (by year of ${scope})` : ` (${scope})`;
}
