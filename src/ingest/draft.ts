import type { PhrasingContent, RootContent } from 'mdast';
import type {
  ArticleId,
  Cuts,
  Entity,
  GoldenQuestion,
  KnowledgeFile,
  Sentence,
  Source,
  Subject,
} from '../types.ts';

/** What a rule finds, without the rule's name. */
export type Finding = {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** What is wrong and what to write instead. */
  readonly message: string;
};

/** A knowledge folder as it was written, sound or not: what the rules read. */
export type Draft = {
  /** The folder as a person at this terminal calls it. */
  readonly folder: string;
  /** In order of their names. Those that cannot be read are left out. */
  readonly articles: readonly Article[];
  /** Articles that are there and cannot be read, so that nobody is blamed for naming them. */
  readonly unread: ReadonlySet<ArticleId>;
  /** Files that cannot be read at all. */
  readonly unreadable: readonly Finding[];
  /** Files whose place or name means nothing: their paths below the folder and as a person opens them. */
  readonly strays: readonly KnowledgeFile[];
  readonly subject: Data<Subject>;
  readonly glossary: Data<DraftGlossary>;
  readonly figures: Data<readonly DraftFigure[]>;
  readonly golden: Data<readonly GoldenQuestion[]>;
  readonly calibration: Data<Cuts | undefined>;
};

/** A file of Markdown as it was written. */
export type Article = {
  readonly id: ArticleId;
  readonly path: string;
  /** For rules about characters; everything else is in the parts. */
  readonly text: string;
  readonly head: Head;
  /** What stands before the first heading. */
  readonly preface: readonly RootContent[];
  readonly sections: readonly Section[];
  readonly definitions: readonly Definition[];
};

/** The front matter, as much of it as is valid. */
export type Head = {
  readonly title?: string;
  readonly asOf?: string;
  readonly reviewBy?: string;
  readonly isDraft: boolean;
  readonly questions: readonly HeadText[];
  readonly next: readonly HeadText[];
  readonly corrects: readonly HeadText[];
  readonly unknown: readonly HeadingName[];
  /** Every mention of a heading, under whichever key. */
  readonly names: readonly HeadingName[];
  readonly lines: { readonly title: number; readonly asOf: number; readonly reviewBy: number };
  readonly unreadable: readonly Finding[];
  readonly invalid: readonly Finding[];
};

/** A text that the head files under a heading. */
export type HeadText = { readonly slug: string; readonly text: string; readonly line: number };
export type HeadingName = { readonly key: string; readonly slug: string; readonly line: number };

/** A heading with what stands under it. */
export type Section = {
  readonly heading: string;
  /** As GitHub links to it; a repeated heading gets `-1`, `-2`, … */
  readonly slug: string;
  readonly depth: number;
  readonly line: number;
  /** The heading's own tree. */
  readonly content: readonly PhrasingContent[];
  readonly blocks: readonly RootContent[];
  readonly sentences: readonly DraftSentence[];
};

/** A sentence with the labels of its sources in their place. */
export type DraftSentence = Omit<Sentence, 'sources'> & {
  readonly references: readonly Reference[];
  /** Whether nothing but punctuation stands after its last reference. */
  readonly endsCited: boolean;
};

/** A footnote mark: `[^tass]`. Labels are compared in lower case. */
export type Reference = { readonly label: string; readonly line: number };

/** What stands after `[^tass]:`. */
export type Definition = {
  readonly label: string;
  readonly line: number;
  /** Missing where the definition has not the form of a source. */
  readonly source?: Source;
  /** What is wrong with its form. */
  readonly faults: readonly string[];
};

/** One of the YAML files beside the topics. */
export type Data<Value> = {
  readonly path: string;
  readonly isThere: boolean;
  /** Whether nothing of it was left out, so that what it does not name is not there. */
  readonly isWhole: boolean;
  /** As much as is valid. */
  readonly value: Value;
  readonly unreadable: readonly Finding[];
  readonly invalid: readonly Finding[];
};

export type DraftGlossary = {
  readonly entities: readonly (Entity & { readonly line: number })[];
  readonly synonyms: readonly (readonly string[])[];
};

/** A figure with the names of its passage and source as they were written. */
export type DraftFigure = {
  readonly entity: string;
  readonly quantity: string;
  readonly from: number;
  readonly to: number;
  /** Each number as it was written. */
  readonly written: readonly string[];
  readonly unit: string;
  readonly scope: string;
  readonly date: string;
  readonly by?: string | undefined;
  readonly prices?: number | undefined;
  readonly passage: string;
  readonly source: string;
  readonly line: number;
};
