import type { Problem } from '#core';

/** How an evaluation ends: with a report to print, or with all that is wrong in its files. */
export type Evaluation =
  | { readonly kind: 'measured'; readonly report: string }
  | { readonly kind: 'unsound'; readonly problems: readonly Problem[] };
