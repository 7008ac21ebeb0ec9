import type { Outcome, PassageId, ShownReply } from '../types.ts';

/** A question as a platform delivered it. All strings may be anything. */
export type Question = {
  /** What the platform calls the delivery; the same again when it delivers twice. */
  readonly deliveryId: string;
  /** `discord`, `slack`, `web`, … */
  readonly platform: string;
  /** A Slack workspace or Discord server; the whole platform where it has none. */
  readonly workspace?: string;
  /** A channel. */
  readonly place: string;
  /** What belongs together in a place; turns are kept apart by asker as well. */
  readonly thread: string;
  /** Who asks, as the platform calls them; stored as a keyed hash only. */
  readonly asker: string;
  readonly text: string;
  /** The topics that are answered here; all where it is absent. Names that no topic has are ignored. */
  readonly topics?: readonly string[];
  /** False keeps no text of this question, as a place may wish. */
  readonly keepsText?: boolean;
  /**
   * Whatever the adapter needs to post the reply later, after a crash. Where it is given, the
   * adapter says `delivered` once it has posted.
   */
  readonly returnTo?: string;
};

type WithoutQuestion<One> = One extends ShownReply ? Omit<One, 'question' | 'understood'> : never;
/** A reply as it is kept for long: by its id, and without what was asked. */
export type KeptReply = WithoutQuestion<ShownReply>;

/** What a question gets from the desk. */
export type DeskReply = (
  | {
      readonly kind: 'reply';
      /** `A-7f3c2bq9`: see `toAnswerId`. */
      readonly id: string;
      readonly reply: ShownReply;
      /** How many people asked this or the like; with the outcomes `gap` and `closest` only. */
      readonly askers?: number;
    }
  /** The same question was answered in this place within the last minute. */
  | {
      readonly kind: 'again';
      readonly id: string;
      readonly reply: ShownReply;
      /** Where the first answer stands, if its adapter has said so. */
      readonly link?: string;
    }
  /** Too many questions. */
  | {
      readonly kind: 'limited';
      readonly who: LimitedParty;
      /** When to come back: milliseconds since 1970. */
      readonly until: number;
    }
  /** The asker wanted to be forgotten; not done where the store could not be reached. */
  | { readonly kind: 'forgotten'; readonly done: boolean }
) & {
  /** The delivery was answered before, here or by another process, which is the one to post it. */
  readonly repeated?: true;
};

export type LimitedParty = 'asker' | 'place' | 'workspace';

/** How many questions in how many seconds. */
export type Limit = { readonly points: number; readonly seconds: number };

export type Limits = { readonly [party in LimitedParty]: Limit };

/** Why a vote is against an answer. */
export type VoteReason = 'wrong' | 'outdated' | 'incomplete' | 'unclear' | 'source';

/** A vote on an answer; a voter's last one counts. */
export type Vote = {
  readonly answer: string;
  readonly platform: string;
  readonly asker: string;
  readonly value: 'up' | 'down';
  readonly reason?: VoteReason;
  readonly comment?: string;
};

/** What a maintainer says is right. */
export type Correction = {
  readonly answer: string;
  readonly platform: string;
  readonly maintainer: string;
  readonly text: string;
};

/** A request to be told when a question can be answered. */
export type Watch = {
  readonly answer: string;
  readonly platform: string;
  readonly asker: string;
  /** Whatever the adapter needs to reach the asker. */
  readonly address: string;
};

/** Somebody to be told, now, that their question can be answered. */
export type Notice = {
  readonly platform: string;
  readonly address: string;
  readonly id: string;
  readonly reply: ShownReply;
};

/** A reply that a crash kept from being posted. */
export type Resumed = { readonly question: Omit<Question, 'asker'>; readonly reply: DeskReply };

/** What happened to the store; each is said once, however many questions it touches. */
export type DeskEvent =
  | { readonly kind: 'store-failed'; readonly reason: string }
  | {
      readonly kind: 'store-back';
      /** For how long it was away, in milliseconds. */
      readonly after: number;
      /** How many rows were written down meanwhile and have been added. */
      readonly caughtUp: number;
      /** How many deliveries there was no room to keep. */
      readonly lost: number;
    }
  /** The program ends, and the store is not back: so many deliveries were kept in memory only. */
  | { readonly kind: 'store-lost'; readonly lost: number }
  /** A question was answered and could not be written down anywhere. */
  | { readonly kind: 'unrecorded'; readonly reason: string }
  /** What answers came to an end over a question each time; the asker was told that there is no answer. */
  | { readonly kind: 'unanswered'; readonly reason: string };

/** Unanswered and voted-down questions that are about the same. */
export type Gap = {
  /** The most usual question of them; absent where texts are not kept. */
  readonly question?: string;
  /** All of them, the most usual first, at most twenty. */
  readonly questions: readonly string[];
  readonly count: number;
  /** How many different people asked. */
  readonly askers: number;
  /** Milliseconds since 1970. */
  readonly first: number;
  readonly last: number;
  readonly outcomes: Partial<Record<Outcome, number>>;
  /** Votes against, and why. */
  readonly votes: readonly { readonly reason?: string; readonly comment?: string }[];
  readonly corrections: readonly string[];
  /** The passage that comes nearest most often. */
  readonly nearest?: PassageId;
  /** Ids of the replies, at most twenty. */
  readonly answers: readonly string[];
};

/** How many rows were removed, by table. */
export type Forgotten = Readonly<Record<string, number>>;
