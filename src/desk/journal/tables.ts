/**
 * What is written down. Times are milliseconds since 1970. `asker`, `place`, `thread`, `asked` and
 * `deliveries.id` are keyed hashes; what is called sealed is encrypted (see `create-seal.ts`).
 */
export type Tables = {
  deliveries: DeliveryRow;
  entries: EntryRow;
  replies: ReplyRow;
  records: RecordRow;
  turns: TurnRow;
  votes: VoteRow;
  corrections: CorrectionRow;
  watches: WatchRow;
  limits: LimitRow;
};

/** A delivery, from before any work on it until no platform would repeat it. */
export type DeliveryRow = {
  id: string;
  asker: string;
  /** The process that works on it. */
  owner: string;
  taken_at: number;
  state: 'taken' | 'answered' | 'delivered';
  /** Sealed; null where the text is no longer needed and not to be kept. */
  question: string | null;
  /** Sealed; null until there is one. */
  reply: string | null;
  /** Where the reply stands on the platform. */
  link: string | null;
  /** 0 where the question goes as soon as its reply is posted. */
  keeps_text: number;
};

/** The journal: one line for each question that got a reply. */
export type EntryRow = {
  /** Of its delivery. */
  id: string;
  answer: string;
  at: number;
  platform: string;
  place: string;
  asker: string;
  outcome: string;
  confidence: number;
  /** Ids of the passages shown, as a JSON list. */
  passages: string;
  nearest: string | null;
  knowledge: string;
  engine: string;
  /** Milliseconds from its arrival until it was written down. */
  took: number;
  /** A keyed hash of the question's terms. */
  asked: string;
  /** A keyed hash of the terms that tell what it is about; null in lines from before there was one. */
  about: string | null;
  /** 1 where it was pointed to an answer given just before. */
  again: number;
  /** Only where it was not answered or voted down. */
  text: string | null;
};

/** A reply, for all lines of the journal that have its id. */
export type ReplyRow = {
  answer: string;
  /** When it was first given. */
  at: number;
  /** Sealed, without the question. */
  reply: string;
};

/** What an adapter keeps. */
export type RecordRow = { shelf: string; id: string; value: string };

export type TurnRow = {
  /** Of its delivery. */
  id: string;
  thread: string;
  asker: string;
  at: number;
  /** Its place in the thread, as turns may share a time. */
  place: number;
  /** Sealed. */
  turn: string;
};

export type VoteRow = {
  answer: string;
  asker: string;
  at: number;
  value: 'up' | 'down';
  reason: string | null;
  comment: string | null;
};

export type CorrectionRow = {
  id: string;
  answer: string;
  asker: string;
  at: number;
  text: string;
};

export type WatchRow = {
  answer: string;
  asker: string;
  at: number;
  /** Null until the asker was told. */
  told_at: number | null;
  /** Sealed: the question, the platform and the address. */
  request: string;
};

/** As rate-limiter-flexible wants it. */
export type LimitRow = { key: string; points: number; expire: number | null };
