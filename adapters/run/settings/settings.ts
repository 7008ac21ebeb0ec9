import type { Limits, StorePlace } from '#core';

/** How much is logged, the least first. */
export type LogLevel = 'error' | 'warn' | 'info' | 'debug';

/** What the environment says, apart from what is an adapter's own. */
export type Settings = {
  /** The knowledge folder. */
  readonly knowledge: string;
  readonly store: StorePlace;
  /** The desk's key, or the file that holds it. */
  readonly key: { readonly value: string } | { readonly file: string };
  readonly port: number;
  /** Where it is not given: `info`, or `warn` where people chat in the same terminal. */
  readonly logLevel?: LogLevel;
  /** Whether texts of questions without an answer may be kept. */
  readonly keepsText: boolean;
  /** Where they are to differ from the desk's. */
  readonly limits: Partial<Limits>;
};
