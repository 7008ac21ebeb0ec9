import type { House } from '#core';
import type { Threads } from './messages/create-threads.ts';
import type { Calls } from './posting/create-calls.ts';
import type { Responses } from './posting/create-responses.ts';
import type { Send } from './posting/create-send.ts';
import type { Places } from './settings/create-places.ts';
import type { Permission } from './words/words.ts';

/** What every part of a connected bot works with. */
export type Station = {
  readonly house: House;
  readonly calls: Calls;
  readonly responses: Responses;
  readonly send: Send;
  readonly places: Places;
  readonly threads: Threads;
  /** Whether it gets the text of messages that do not mention it. */
  readonly readsContent: boolean;
  /** The id of the application; of old ones, the bot has another. */
  readonly application: () => string;
  /** The id of the bot. */
  readonly self: () => string;
  /** What the bot may not do in a channel, of what it may need; nothing where that is not known. */
  readonly findMissing: (channel: string) => readonly Permission[];
  /** Who owns a server, if it is one of the bot's. */
  readonly findOwner: (guild: string) => string | undefined;
  /** The language of a server. */
  readonly findLocale: (guild: string) => string | undefined;
  readonly findChannel: (channel: string) => Promise<Found | undefined>;
};

/** A channel, as far as it matters for where a question stands. */
export type Found = {
  readonly isThread: boolean;
  /** Of a thread: the channel that it is in. */
  readonly parent?: string;
  readonly isForum: boolean;
  readonly isOwn: boolean;
  readonly name: string;
};
