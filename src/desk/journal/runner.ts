import type { Kysely } from 'kysely';
import type { Limit, LimitedParty } from '../types.ts';
import type { Tables } from './tables.ts';

/** Reads and writes; may be run again where it failed, so it touches nothing but the database. */
export type Work<Result> = (db: Kysely<Tables>) => Promise<Result>;

/** One question on somebody's account. */
export type Charge = { readonly party: LimitedParty; readonly key: string; readonly limit: Limit };

/** An account that is used up, and for how long, in milliseconds. */
export type Refusal = { readonly party: LimitedParty; readonly wait: number };

/** A database, and how work is brought to it. */
export type Runner = {
  /** Opens the database and brings its schema up to date. Harmless when repeated. */
  readonly prepare: () => Promise<void>;
  /**
   * Runs work in one transaction, which is on the disk when the promise is fulfilled. Rejects, with
   * nothing written, where that is not so within `patience` milliseconds, as far as it can tell.
   */
  readonly run: <Result>(work: Work<Result>, patience: number) => Promise<Result>;
  /** The same, but without a stand-in where the database fails: for what must not be put off. */
  readonly insist: <Result>(work: Work<Result>, patience: number) => Promise<Result>;
  /** Charges one account after the other, up to the first that is used up. */
  readonly charge: (charges: readonly Charge[], patience: number) => Promise<Refusal | undefined>;
  /** Clears an account. */
  readonly forgive: (charge: Charge) => Promise<void>;
  readonly close: () => Promise<void>;
};
