import { chat } from './chat.ts';
import { createPick, type Pick } from './create-pick.ts';
import { flatten } from './flatten.ts';
import { mistype } from './mistype.ts';

const kinds = {
  typo: mistype,
  lower: flatten,
  chatty: chat,
} as const satisfies Record<string, (question: string, pick: Pick) => string>;

/** A way in which people do not write as the set does. */
export type Perturbation = keyof typeof kinds;

/** What each does to a question, in words. */
export const perturbations: Readonly<Record<Perturbation, string>> = {
  typo: 'one typing error in each',
  lower: 'lower case, no punctuation',
  chatty: 'in greetings and thanks',
};

/** Writes a question in another way; the same seed always gives the same result. */
export function perturb(question: string, kind: Perturbation, seed: string): string {
  return kinds[kind](question, createPick(`${kind} ${seed}`));
}
