import { statSync } from 'node:fs';
import type { Finding } from '#core';
import type { Settings } from '../../settings/settings.ts';

/** Whether nobody else can read the desk's key. */
export function examineKey(key: Settings['key']): readonly Finding[] {
  if ('value' in key) return [];
  const { file } = key;
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) {
    return [{ level: 'good', what: `${file} is made at the first start` }];
  }
  if ((found.mode & 0o077) === 0) return [{ level: 'good', what: `${file} is its owner's only` }];
  const what = `${file} can be read by others: with it, people can be found in the journal`;
  return [{ level: 'warning', what, remedy: `chmod 600 ${file}` }];
}
