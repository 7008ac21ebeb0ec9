import type { PhrasingContent } from 'mdast';

/** A file of the knowledge folder, in memory. */
export type KnowledgeFile = {
  /** Where it stands below the knowledge folder, with `/`: `pitch/claims.md`. */
  readonly name: string;
  /** How a person at this terminal opens it: `knowledge/pitch/claims.md`. */
  readonly path: string;
  readonly text: string;
};

/** Something wrong in the knowledge, for its author. Prints as `path:line message (rule)`. */
export type Problem = {
  readonly rule: string;
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** What is wrong and what to write instead. */
  readonly message: string;
};

/** `pitch/claims`: the file's name without its ending. */
export type ArticleId = string;
/** `pitch/claims#cost`: the article and the heading as GitHub links to it. */
export type PassageId = `${ArticleId}#${string}`;

/** Where a statement comes from: one footnote definition. */
export type Source = {
  readonly label: string;
  readonly title: string;
  readonly url: string;
  readonly publisher: string;
  /** `2025-10-17`, `2025-10`, `2025` or `n.d.` */
  readonly published: string;
  /** Where it is not English: `Russian`. */
  readonly language?: string;
  /** Where it is a reprint: whose work it is. */
  readonly origin?: string;
  readonly path: string;
  readonly line: number;
};

/** One sentence of a passage: what is quoted, never less. */
export type Sentence = {
  /** Without Markdown and footnote marks. */
  readonly text: string;
  /** The same as a Markdown tree, without footnote marks. */
  readonly content: readonly PhrasingContent[];
  readonly sources: readonly Source[];
  /** Whether it stands in running text or is a point of a list. */
  readonly layout: 'prose' | 'point';
  readonly line: number;
};

/** What stands under one heading: the unit that is indexed and answered with. */
export type Passage = {
  readonly id: PassageId;
  /** The article's title. */
  readonly title: string;
  readonly heading: string;
  readonly sentences: readonly Sentence[];
  /** Phrasings: questions that the passage answers, as people type them. */
  readonly questions: readonly string[];
  /** Questions worth asking next. */
  readonly next: readonly string[];
  /** The facts hold for this date, `2025-10-18`. */
  readonly asOf?: string;
  /** After this date the passage is due for review. */
  readonly reviewBy?: string;
  readonly path: string;
  readonly line: number;
};

/** What the bot is about, in its own words: `subject.yaml`. */
export type Subject = {
  /** Completes “I only know about …”. */
  readonly name: string;
  /** Questions to offer when one is about something else. */
  readonly examples: readonly string[];
};

/** All that is known: the published passages and what they are about. */
export type Knowledge = {
  readonly subject: Subject;
  readonly passages: readonly Passage[];
};

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
    readonly phrasing: number;
  };
  /** Terms of the query that the passage or its phrasings have. */
  readonly matched: readonly string[];
  /** The phrasing nearest to the question; similarity 0–1. */
  readonly phrasing?: { readonly text: string; readonly similarity: number };
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
  /** Coverage of the best sentence. */
  readonly coverage: number;
  /** How far the best passage stands out from the next. */
  readonly standout: number;
  /** Similarity of the nearest phrasing of the best passage. */
  readonly phrasing: number;
  /** Share of the question's weight in words that no passage has. */
  readonly unknown: number;
  /** Share of the question's weight in words that say what the knowledge is about. */
  readonly subject: number;
};

export type Outcome = 'answer' | 'choice' | 'closest' | 'gap' | 'out-of-scope';

/** How a reply came about. */
export type Trace = {
  readonly query: Query;
  /** Best first, at most ten. */
  readonly candidates: readonly Candidate[];
  /** Best first, at most ten, of all candidates. */
  readonly sentences: readonly RankedSentence[];
  readonly signals: Signals;
  /** The confidence from which each outcome is given. */
  readonly cuts: { readonly answer: number; readonly closest: number };
  /** Why this outcome, in words for a maintainer. */
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

type Quoting = {
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
  | (ReplyBase & Quoting & { readonly kind: 'answer'; readonly related: readonly string[] })
  /** Near-ties: two to five questions, one of which was meant. */
  | (ReplyBase & { readonly kind: 'choice'; readonly suggestions: readonly string[] })
  /** On the subject, no direct answer: the nearest passages, quoted. */
  | (ReplyBase & Quoting & { readonly kind: 'closest'; readonly suggestions: readonly string[] })
  /** On the subject, nothing written yet. */
  | (ReplyBase & { readonly kind: 'gap'; readonly suggestions: readonly string[] })
  /** About something else. */
  | (ReplyBase & {
      readonly kind: 'out-of-scope';
      readonly subject: string;
      readonly suggestions: readonly string[];
    });

export type Bot = {
  readonly subject: Subject;
  /**
   * Answers any string. Synchronous, pure and total: the same question in the same thread gets the
   * same reply, and nothing is thrown whatever the question.
   */
  readonly answer: (question: string, context?: Context) => Reply;
};
