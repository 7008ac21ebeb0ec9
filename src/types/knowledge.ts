import type { PhrasingContent } from 'mdast';
import type { Cuts, Outcome } from './reply.ts';

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
  /** Questions about something else that share words with those it answers: to be declined. */
  readonly unrelated?: readonly string[];
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
