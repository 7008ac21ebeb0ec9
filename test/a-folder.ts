import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import { snapshotPlace } from '../src/snapshot/snapshot-place.ts';

const glossary = `entities:
  - { name: Sound Bridge, kind: bridge, also: [the big bridge], article: bridge/figures }
`;

/** A sound knowledge folder of a test's own; it goes after the test, and its snapshots with it. */
export function aFolder() {
  const path = mkdtempSync(join(tmpdir(), 'knowledge-'));
  cpSync('test/fixtures/terminal-knowledge', path, { recursive: true });
  writeFileSync(join(path, 'glossary.yaml'), glossary);
  const { folder, own, parsed } = snapshotPlace(path, '');
  const startingWith = (start: string) =>
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((name) => name.startsWith(start))
      .map((name) => join(folder, name));
  const kept = () => startingWith(own);
  /** The files in which snapshots of this folder are kept. */
  const snapshots = () => kept().filter((file) => file !== parsed);
  onTestFinished(() => {
    const typed = startingWith(snapshotPlace(relative('.', path), '').own);
    for (const file of [...kept(), ...typed]) rmSync(file, { force: true });
    rmSync(path, { recursive: true });
  });
  return { path, parsed, snapshots, article: join(path, 'bridge/figures.md') };
}
