import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A lock that is older is one that Git left behind when it was stopped; milliseconds. */
const stale = 30_000;

/**
 * Whether Git is about to write files of the repository that a folder belongs to: it holds
 * `index.lock` from before the first of them until after the last
 * (<https://git-scm.com/docs/api-lockfile>).
 */
export function isCheckingOut(folder: string): boolean {
  for (let path = resolve(folder); ; path = dirname(path)) {
    const lock = statSync(join(path, '.git', 'index.lock'), { throwIfNoEntry: false });
    if (lock !== undefined) return Date.now() - lock.mtimeMs < stale;
    if (path === dirname(path)) return false;
  }
}
