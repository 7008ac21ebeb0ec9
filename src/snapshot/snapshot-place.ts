import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const core = join(import.meta.dirname, '..');
/** Where tools keep what can be made again at any time. */
const folder = join(core, '../node_modules/.cache/strait-answers');

/** Where the snapshot of a knowledge folder in one version is kept. */
export function snapshotPlace(path: string, version: string) {
  const own = `${toHash(path)}-`;
  const code = toHash(process.version, ...readCode());
  return {
    folder,
    /** How the names of all snapshots of this knowledge folder begin. */
    own,
    file: join(folder, `${own}${version}-${code}`),
  };
}

/** The code that makes snapshots: all of the core, so that no change of it is overlooked. */
function readCode(): readonly string[] {
  return readdirSync(core, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => readFileSync(join(core, name), 'utf8'));
}

function toHash(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 12);
}
