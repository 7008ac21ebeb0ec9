import { en } from './en.ts';
import { ru } from './ru.ts';
import type { Words } from './words.ts';

/** What a reader is spoken to with. */
export type Voice = {
  readonly words: Words;
  /** Whether the knowledge, which is in English, is in the reader's language. */
  readonly isOwn: boolean;
};

/** The words for a locale of Discord's (`ru`, `en-GB`, `pt-BR`): English where there are none. */
export function wordsFor(locale: string | undefined): Voice {
  const language = (locale ?? 'en').split('-')[0];
  return { words: language === 'ru' ? ru : en, isOwn: language === 'en' };
}
