import type { PlaceSettings } from '../settings/place-settings.ts';

/** What `/ask-settings` says. */
export type SettingWords = {
  readonly heading: (place: string) => string;
  readonly wholeServer: string;
  readonly answers: Readonly<Record<PlaceSettings['answers'], string>>;
  readonly replies: Readonly<Record<PlaceSettings['replies'], string>>;
  readonly journal: { readonly on: string; readonly off: string };
  readonly topics: (topics: string) => string;
  readonly allTopics: string;
  readonly noSuchTopic: (typed: string, topics: string) => string;
  readonly needsContent: string;
  readonly notAllowed: string;
  readonly onlyServers: string;
};
