import type { PlaceSettings } from '../settings/place-settings.ts';

/** A command's or option's name and what stands beside it while one types. */
type Named = { readonly name: string; readonly description: string };

/** What the commands are called. Names: small letters, digits and hyphens, at most 32. */
export type CommandWords = {
  readonly ask: Named & { readonly question: Named; readonly private: Named };
  /** A name alone; at most 32 characters. */
  readonly askAbout: string;
  readonly forgetMe: Named;
  readonly askSettings: Named & {
    readonly channel: Named;
    readonly answers: Named;
    readonly replies: Named;
    readonly topics: Named;
    readonly journal: Named;
    readonly reset: Named;
    /** What can be chosen, by its English name. */
    readonly choices: Readonly<Record<PlaceSettings['answers'] | PlaceSettings['replies'], string>>;
  };
};
