import type { Entity, Passage, PassageId, Sentence, Source, Subject } from './knowledge.ts';

/** What came before in the same thread, oldest first. */
export type Turn = {
  readonly question: string;
  /** The passage that the reply led with, if it had one. */
  readonly passage?: PassageId;
};

export type Context = { readonly thread?: readonly Turn[] };

/** A word of the question after analysis. */
export type QueryTerm = {
  /** The stem that is looked up. */
  readonly term: string;
  /** The word as typed. */
  readonly word: string;
  /** How much it says: its inverse document frequency, highest for words that no passage has. */
  readonly weight: number;
  /** In how many passages it stands. */
  readonly passages: number;
  /** Typed with a capital inside the question: most likely a name. */
  readonly name: boolean;
  /** Other terms that count for it, and how much, 0–1: similar ones and synonyms. */
  readonly standIns: readonly { readonly term: string; readonly likeness: number }[];
  /** The word that it was taken for, where neither passages nor glossary know the one typed. */
  readonly corrected?: string;
};

/** What kind of thing would answer the question. */
export type AnswerType =
  | 'person'
  | 'place'
  | 'date'
  | 'duration'
  | 'money'
  | 'number'
  | 'reason'
  | 'any';

/** A question after analysis. */
export type Query = {
  /** The question with its subject filled in from the thread, where it was left out. */
  readonly understood?: string;
  readonly terms: readonly QueryTerm[];
  /** Neighbouring terms, joined by a space. */
  readonly bigrams: readonly string[];
  /** Its words with spelling corrected and names in their main form. */
  readonly unified: string;
  /** Whom or what it names. */
  readonly names: readonly Entity[];
  readonly expects: AnswerType;
};

/** A retrieved passage with its figures. Scores compare within one question only. */
export type Candidate = {
  readonly passage: Passage;
  readonly score: number;
  /** What the score is made of. */
  readonly parts: {
    readonly text: number;
    readonly bigrams: number;
    readonly bestSentence: number;
  };
  /** Terms of the query that the passage or its phrasings have. */
  readonly matched: readonly string[];
  /** How surely the question is one of the passage's phrasings, 0–1. */
  readonly phrasing: number;
  /** What speaks for its best sentence, and against it, by name: the sum decides the order. */
  readonly features: Readonly<Record<string, number>>;
};

/** A sentence of a candidate with its figures. */
export type RankedSentence = {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly score: number;
  /** Share of the question's weight found in the sentence, the one before it, or the title; 0–1. */
  readonly coverage: number;
};

/** What the outcome was decided on; each 0–1. */
export type Signals = {
  /** How well the best passage as a whole matches the question's words. */
  readonly strength: number;
  /** Coverage of the best sentence. */
  readonly coverage: number;
  /** Share of the question's neighbouring words that are neighbours in the best passage, weighed. */
  readonly neighbours: number;
  /** Share of the question's weight in names that the best passage does not have. */
  readonly missingNames: number;
  /** How far the best passage stands out from the others. */
  readonly standout: number;
  /** How surely the question is one of the best passage's phrasings, or presumes what it corrects. */
  readonly phrasing: number;
  /** Whether the best passage has phrasings, by which it could be recognised; 0 or 1. */
  readonly phrased: number;
  /** Share of the names in the question that the best passage has; 1 where there are none. */
  readonly named: number;
  /** Share of the question's weight that the best passage or its phrasings have. */
  readonly covered: number;
  /** Share of the question's words that say what the knowledge is about. */
  readonly subject: number;
};

export type Outcome = 'answer' | 'choice' | 'closest' | 'gap' | 'out-of-scope';

/** The confidence from which an answer is given, and from which the nearest passages are quoted; 0–1. */
export type Cuts = { readonly answer: number; readonly closest: number };

/** How a reply came about. */
export type Trace = {
  readonly query: Query;
  /** Best first, at most ten. */
  readonly candidates: readonly Candidate[];
  /** Best first, at most ten, of all candidates. */
  readonly sentences: readonly RankedSentence[];
  readonly signals: Signals;
  /** The confidence from which each outcome is given. */
  readonly cuts: Cuts;
  /** Which cut decided, in words for a maintainer. */
  readonly because: string;
};

export type Citation = {
  /** From 1, in order of appearance. */
  readonly number: number;
  readonly source: Source;
  /** The passage that cites it first. */
  readonly passage: PassageId;
};

/** A sentence as shown: with the numbers of its citations, never without. */
export type CitedSentence = Sentence & {
  readonly citations: readonly number[];
  readonly passage: PassageId;
};

type ReplyBase = {
  readonly question: string;
  /** The question with its subject filled in, where it was left out. */
  readonly understood?: string;
  /** 0–1; compares across questions. */
  readonly confidence: number;
  readonly trace: Trace;
};

/** What a reply quotes. */
export type Quoting = {
  /** In the order to be read. */
  readonly sentences: readonly CitedSentence[];
  readonly citations: readonly Citation[];
  /** The oldest date that the quoted passages hold for. */
  readonly asOf?: string;
  /** The earliest date on which a quoted passage is due for review. */
  readonly reviewBy?: string;
};

/** What a question gets: one of five outcomes, each drawn by the adapters as a card. */
export type Reply =
  /** One to four sentences, the most direct first; `related` are questions to ask next. */
  | (ReplyBase &
      Quoting & {
        readonly kind: 'answer';
        /** The mistaken statement of the question that the answer corrects. */
        readonly corrects?: string;
        readonly related: readonly string[];
      })
  /** Near-ties: two to five questions, one of which was meant. */
  | (ReplyBase & { readonly kind: 'choice'; readonly suggestions: readonly string[] })
  /** On the subject, no direct answer: the nearest passages, quoted. */
  | (ReplyBase & Quoting & { readonly kind: 'closest'; readonly suggestions: readonly string[] })
  /** On the subject, nothing written yet, or (quoted then) a passage that says it is not known. */
  | (ReplyBase & Quoting & { readonly kind: 'gap'; readonly suggestions: readonly string[] })
  /** About something else. */
  | (ReplyBase & {
      readonly kind: 'out-of-scope';
      readonly subject: string;
      readonly suggestions: readonly string[];
    });

type WithoutTrace<One> = One extends Reply ? Omit<One, 'trace'> : never;
/** A reply as it is shown: all but how it came about. */
export type ShownReply = WithoutTrace<Reply>;

export type Bot = {
  readonly subject: Subject;
  /**
   * Answers any string. Synchronous, pure and total: the same question in the same thread gets the
   * same reply, and nothing is thrown whatever the question.
   */
  readonly answer: (question: string, context?: Context) => Reply;
  /** How a reply of this bot came about, in sentences for a maintainer. */
  readonly explain: (reply: Reply) => readonly string[];
};
