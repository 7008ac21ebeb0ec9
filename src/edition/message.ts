import type { GivenReply, PlaceContext } from '../desk/house.ts';
import type { Problem, Subject } from '../types.ts';
import type { Outline } from './outline.ts';

/** What an engine is asked. */
export type Request = {
  readonly number: number;
  readonly kind: 'answer' | 'explain';
  readonly question: string;
  readonly context: PlaceContext;
};

/** What an engine says. */
export type Message =
  | ({ readonly kind: 'sound' } & Sound)
  | { readonly kind: 'unsound'; readonly problems: readonly Problem[] }
  /** The files of the folder are others now. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'given'; readonly number: number; readonly reply: GivenReply }
  | { readonly kind: 'explained'; readonly number: number; readonly story: readonly string[] }
  | { readonly kind: 'failed'; readonly number: number; readonly reason: string };

/** What an engine answers from. */
export type Sound = {
  readonly version: string;
  readonly subject: Subject;
  readonly outline: Outline;
};
