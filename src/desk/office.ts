import type { Keys } from './create-keys.ts';
import type { Replies } from './create-replies.ts';
import type { Seal } from './create-seal.ts';
import type { Edition } from './house.ts';
import type { Store } from './journal/store.ts';
import type { DeskEvent, Limits } from './types.ts';

/** What all at the desk work with. */
export type Office = {
  readonly store: Store;
  readonly edition: () => Edition;
  readonly engineVersion: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly limits: Limits;
  /** Whether texts may be kept at all. */
  readonly keepsText: boolean;
  /** How long a process may take for an answer before another takes it over, in milliseconds. */
  readonly lease: number;
  readonly report: (event: DeskEvent) => void;
  /** This process, among all that share the store. */
  readonly owner: string;
  readonly keys: Keys;
  readonly seal: Seal;
  readonly replies: Replies;
};
