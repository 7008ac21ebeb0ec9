import type { Finding } from '#core';

/** What was found of one thing: `store`. */
export type Section = { readonly about: string; readonly findings: readonly Finding[] };
