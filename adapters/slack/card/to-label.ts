import { limits } from '../limits.ts';
import { inert } from './inert.ts';
import { shorten } from './shorten.ts';

/** A plain text as a button's label, or an option's, never empty. */
export function toLabel(text: string, most: number = limits.buttonLabel.most): string {
  return shorten(inert(text).trim(), most) || '…';
}
