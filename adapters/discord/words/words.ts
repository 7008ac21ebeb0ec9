import type { VoteReason } from '#core';
import type { CommandWords } from './command-words.ts';
import type { SettingWords } from './setting-words.ts';

/**
 * The bot's own words in one language. What a function is given is ready to be shown: escaped, or a
 * mark-up of Discord's.
 */
export type Words = {
  /** As `Intl` calls the way to write dates. */
  readonly dates: string;
  readonly card: CardWords;
  readonly evidence: EvidenceWords;
  readonly feedback: FeedbackWords;
  readonly notice: NoticeWords;
  readonly permission: PermissionWords;
  readonly settings: SettingWords;
  readonly commands: CommandWords;
};

export type CardWords = {
  readonly understood: (question: string) => string;
  readonly closest: string;
  readonly gap: string;
  readonly passedOn: (askers: number) => string;
  readonly choice: string;
  readonly outOfScope: (subject: string) => string;
  readonly couldAsk: string;
  /** How many sentences there was no room for. */
  readonly leftOut: (sentences: number) => string;
  /** The one sentence did not fit whole. */
  readonly shortened: string;
  readonly sourcesFollow: string;
  readonly sources: string;
  readonly after: (origin: string) => string;
  readonly inLanguage: (language: string) => string;
  readonly undated: string;
  /** In place of an address that is longer than a message. */
  readonly tooLong: string;
  readonly asOf: (date: string) => string;
  readonly dueSince: (month: string) => string;
  /** Where the reader's language is not the knowledge's. */
  readonly inEnglish: string;
  readonly sharedBy: (name: string) => string;
  readonly nowKnown: string;
  readonly evidence: string;
  readonly share: string;
  readonly watch: string;
};

export type EvidenceWords = {
  readonly from: (article: string, heading: string) => string;
  readonly page: (page: number, pages: number) => string;
  readonly back: string;
  readonly more: string;
  /** The answer quotes nothing. */
  readonly none: string;
};

export type FeedbackWords = {
  readonly thanksUp: (up: number, down: number) => string;
  readonly thanksDown: (up: number, down: number) => string;
  readonly title: string;
  readonly reason: string;
  readonly reasons: Readonly<Record<VoteReason, string>>;
  readonly comment: string;
  readonly commentHint: string;
};

export type NoticeWords = {
  /** `when` is shown in the reader's own time. */
  readonly limitedAsker: (when: string) => string;
  readonly limitedPlace: (when: string) => string;
  readonly again: (link: string) => string;
  readonly forgotten: string;
  readonly notForgotten: string;
  readonly watching: string;
  readonly unknownAnswer: string;
  readonly unknownButton: string;
  readonly storeAway: string;
  readonly noText: string;
  /** `command` can be pressed. */
  readonly useCommand: (command: string) => string;
};

/** What the bot has to be allowed. */
export type Permission =
  | 'ViewChannel'
  | 'SendMessages'
  | 'ReadMessageHistory'
  | 'CreatePublicThreads'
  | 'SendMessagesInThreads';

export type PermissionWords = {
  /** As Discord's own settings call them. */
  readonly names: Readonly<Record<Permission, string>>;
  readonly missing: (permissions: string, channel: string) => string;
};
