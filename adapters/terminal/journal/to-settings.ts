import { existsSync } from 'node:fs';

/** Where the commands find the journal. */
export type JournalSettings = {
  readonly place: { readonly file: string } | { readonly url: string };
  /** The desk's key, or the file that holds it. */
  readonly key: { readonly value: string } | { readonly file: string };
};

const file = 'data/strait.db';
const keyFile = 'data/strait.key';

/** From the environment; what is wrong with it, in one line, otherwise. */
export function toSettings(
  environment: Readonly<Record<string, string | undefined>>,
): JournalSettings | { readonly error: string } {
  const { DATABASE_URL: url, DESK_KEY: key } = environment;
  if (!url && !existsSync(file)) {
    return {
      error: `There is no journal at ${file}: nothing was asked yet. DATABASE_URL names another.`,
    };
  }
  if (url && !key) {
    return {
      error:
        'DESK_KEY is missing: with DATABASE_URL it must be the one that the bot runs with, or nobody is recognised.',
    };
  }
  return {
    place: url ? { url } : { file },
    key: key ? { value: key } : { file: keyFile },
  };
}
