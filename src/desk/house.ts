import type { Context, PassageId, ShownReply, Subject } from '../types.ts';
import type { Desk } from './desk.ts';
import type { Notice, Resumed } from './types.ts';

/** What a platform's adapter stands in: shared by all adapters of one process. */
export type House = {
  readonly desk: Desk;
  readonly edition: () => Edition;
  readonly records: Records;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
};

/** The knowledge that answers at present. A reload replaces it whole. */
export type Edition = {
  /** Differs whenever the knowledge differs: see `open`. */
  readonly knowledgeVersion: string;
  readonly subject: Subject;
  readonly guide: Guide;
  /**
   * As `Bot.answer`, without holding up what else the process does. Rejects only where what answers
   * came to an end and could not be started again.
   */
  readonly answer: (question: string, context?: PlaceContext) => Promise<GivenReply>;
  /** How the reply comes about, in sentences for a maintainer. */
  readonly explain: (question: string, context?: PlaceContext) => Promise<readonly string[]>;
};

export type PlaceContext = Context & {
  /** The topics that are answered here, as in `Question.topics`. */
  readonly topics?: readonly string[];
};

/** A reply with what is noted of it and not shown. */
export type GivenReply = ShownReply & {
  /** The passage that came nearest, whether or not it is quoted. */
  readonly nearest?: PassageId;
};

/** What there is to ask about, for those who do not know yet. */
export type Guide = {
  /** Topics are the folders of the knowledge. */
  readonly topics: readonly Topic[];
  /** Articles by the date that their facts hold for, the latest first, at most ten. */
  readonly recent: readonly {
    readonly title: string;
    readonly asOf: string;
    readonly ask: string;
  }[];
  /** Questions that are answered, the likeliest to be meant first, while somebody types. */
  readonly suggest: (typed: string, limit: number) => readonly string[];
  /** What a passage is called. */
  readonly passage: (
    id: PassageId,
  ) => { readonly title: string; readonly heading: string } | undefined;
};

export type Topic = {
  /** The folder: `routes`. */
  readonly name: string;
  /** For people: `Routes`. */
  readonly title: string;
  readonly passages: number;
  /** Questions to begin with, at most three. */
  readonly asks: readonly string[];
};

/**
 * What adapters keep by themselves: settings of a place, tokens (sealed by whoever keeps them). In the
 * journal's database, so that all processes share it. Rejects where the store cannot be reached.
 */
export type Records = {
  readonly get: (shelf: string, id: string) => Promise<string | undefined>;
  readonly put: (shelf: string, id: string, value: string) => Promise<void>;
  /** Removes the records of a shelf whose id begins so; says how many. */
  readonly remove: (shelf: string, idPrefix: string) => Promise<number>;
  /** All records of a shelf, by id. */
  readonly list: (shelf: string) => Promise<ReadonlyMap<string, string>>;
};

/** One line an event. Neither the text of a message nor a token is ever a field. */
export type Log = Readonly<
  Record<'debug' | 'info' | 'warn' | 'error', (event: string, fields?: LogFields) => void>
>;
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** A platform, as far as starting, stopping and checking it goes. */
export type Adapter<Settings> = {
  /** `discord`: as in `Question.platform`. */
  readonly platform: string;
  /** Its part of the environment. Pure; values are never repeated in what it says. */
  readonly readSettings: (environment: Environment) => AdapterSettings<Settings>;
  /** Connects. Rejects, with what to do about it, where it cannot. */
  readonly start: (settings: Settings, house: House) => Promise<Running>;
  /** Looks whether token, permissions and switches are as they should be; never rejects. */
  readonly check: (settings: Settings) => Promise<readonly Finding[]>;
};

export type Environment = Readonly<Record<string, string | undefined>>;

export type AdapterSettings<Settings> =
  /** `how` completes "discord is on: …". */
  | { readonly kind: 'on'; readonly settings: Settings; readonly how: string }
  /** `why` completes "discord is off: …". */
  | { readonly kind: 'off'; readonly why: string }
  /** Each names the variable, what is wrong with it and what to write. */
  | { readonly kind: 'wrong'; readonly problems: readonly string[] };

/** An adapter at work. */
export type Running = {
  /** Posts a reply that a crash kept from being posted, and says `delivered` to the desk. */
  readonly post: (resumed: Resumed) => Promise<void>;
  /** Tells somebody that their question can be answered now. */
  readonly tell: (notice: Notice) => Promise<void>;
  /** Takes nothing more, finishes what was begun, and closes. */
  readonly stop: () => Promise<void>;
};

/** What the doctor found. */
export type Finding = {
  readonly level: 'good' | 'warning' | 'bad';
  /** What was looked at and how it is. */
  readonly what: string;
  /** What to do about it; given unless it is good. */
  readonly remedy?: string;
};
