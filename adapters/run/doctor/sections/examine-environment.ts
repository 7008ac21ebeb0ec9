import type { Finding } from '#core';
import type { ReadSettings } from '../../settings/read-settings.ts';
import type { Settings } from '../../settings/settings.ts';

const fromExample = 'Copy .env.example to .env and mend this line there, or in the environment.';

/** What the environment says, without any value that is secret. Pure. */
export function examineEnvironment(read: ReadSettings): readonly Finding[] {
  return read.kind === 'sound'
    ? [{ level: 'good', what: describe(read.settings) }]
    : read.problems.map((what) => ({ level: 'bad', what, remedy: fromExample }));
}

function describe({ knowledge, store, key, port, keepsText }: Settings): string {
  return [
    `knowledge in ${knowledge}`,
    'url' in store ? 'store in PostgreSQL' : `store in ${store.file}`,
    'value' in key ? 'key in DESK_KEY' : `key in ${key.file}`,
    `port ${port}`,
    keepsText ? 'texts of unanswered questions are kept for 90 days' : 'no texts are kept',
  ].join(', ');
}
