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
  /** Mistaken statements that the passage corrects, as people take them for granted. */
  readonly corrects: readonly string[];
  /** Whether it says that something is not known, so that it never counts as an answer. */
  readonly unknown: boolean;
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

/** Somebody or something that questions are about, with its other names: from `glossary.yaml`. */
export type Entity = {
  /** The name to show. */
  readonly name: string;
  /** What it is, in one word: `person`, `company`, `place`, `tunnel`, `term`, … */
  readonly kind: string;
  readonly also: readonly string[];
  /** The article that is mainly about it. */
  readonly article?: ArticleId;
};

/** Names and words that stand for one another: `glossary.yaml`. */
export type Glossary = {
  readonly entities: readonly Entity[];
  /** Groups of words that may stand for one another, weighed low. */
  readonly synonyms: readonly (readonly string[])[];
};

/** A quantity that can be compared, converted and computed with: from `figures.yaml`. */
export type Figure = {
  /** The name of an entity of the glossary. */
  readonly entity: string;
  /** What is measured: `length`, `depth`, `cost`, … */
  readonly quantity: string;
  /** Both ends of a range; the same where there is one value. */
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  /** What is included: `under the sea`, `portal to portal`, `tunnel only`. Unlike scopes are not compared. */
  readonly scope: string;
  /** When it held or was said: `2025-10-17`, `2025-10` or `2025`. */
  readonly date: string;
  /** Who says so, where it is a claim. */
  readonly by?: string;
  /** Of money: the year whose prices are meant, where it is known. */
  readonly prices?: number;
  /** The passage that states it. */
  readonly passage: PassageId;
  readonly source: Source;
  readonly path: string;
  readonly line: number;
};

/** All that is known: the published passages, their names and quantities, and what they are about. */
export type Knowledge = {
  readonly subject: Subject;
  readonly passages: readonly Passage[];
  readonly glossary: Glossary;
  readonly figures: readonly Figure[];
  /** Where they were chosen on its golden questions: the cuts between the outcomes. */
  readonly cuts?: Cuts;
};

/** A question that must stay answered, or declined: from `golden.yaml`. */
export type GoldenQuestion = {
  readonly ask: string;
  /** The question asked just before, in the same thread. */
  readonly after?: string;
  readonly expect:
    | { readonly kind: 'passage'; readonly passages: readonly PassageId[] }
    /** `declined`: any outcome but `answer`. */
    | { readonly kind: 'outcome'; readonly outcome: Outcome | 'declined' };
  readonly path: string;
  readonly line: number;
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
  /** How surely the question is one of the best passage's phrasings. */
  readonly phrasing: number;
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
