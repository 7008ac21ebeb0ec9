import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const core = join(import.meta.dirname, '..');
const libraries = join(core, '../node_modules');
/** Where tools keep what can be made again at any time. */
const folder = join(libraries, '.cache/strait-answers');

/** Of the code; what runs stays the same, whatever becomes of its files. */
let code: string | undefined;

/** Where the snapshot of a knowledge folder in one version is kept. */
export function snapshotPlace(path: string, version: string) {
  // As it was typed, too: that is how its files are named to people.
  const own = `${toHash(resolve(path), path)}-`;
  code ??= toHash(process.version, readLibraries(), ...readCode());
  return {
    folder,
    /** How the names of all snapshots of this knowledge folder begin. */
    own,
    /** How the names of all that this code made end. */
    code,
    file: join(folder, `${own}${version}-${code}`),
    /** Where is kept what was made of its files one by one, of whichever version. */
    parsed: join(folder, `${own}parsed-${code}`),
  };
}

/** The code that makes snapshots: all of the core, so that no change of it is overlooked. */
function readCode(): readonly string[] {
  return readdirSync(core, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => readFileSync(join(core, name), 'utf8'));
}

/** npm's own list of what is installed, with versions; nothing where something else installed it. */
function readLibraries(): string {
  try {
    return readFileSync(join(libraries, '.package-lock.json'), 'utf8');
  } catch {
    return '';
  }
}

function toHash(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 12);
}
