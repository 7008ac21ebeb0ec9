import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeFolder } from '../../src/ingest/knowledge-folder.ts';

/**
 * A mark of what must be found where it stands: `{{sentence-cited}}` in its own line,
 * `{{sentence-cited -1}}` in the line before, `{{subject-present @subject.yaml:1}}` elsewhere.
 */
const mark = /\{\{([a-z-]+)(?: ([+-]\d+)| @(?:([^:}]*):)?(\d+))?\}\}/gu;

/** Reads a folder of fixtures: the files without their marks, and what these say. */
export function readMarked(folder: string): {
  readonly folder: KnowledgeFolder;
  /** `path:line rule`, sorted. */
  readonly expected: readonly string[];
} {
  const marked = globSync('**/*.*', { cwd: folder }).map((name) => ({
    name: name.replaceAll('\\', '/'),
    path: join(folder, name),
    text: readFileSync(join(folder, name), 'utf8'),
  }));
  const expected = marked.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) =>
      [...line.matchAll(mark)].map(([, rule, step = '0', name, at]) => {
        const place = name === undefined ? path : join(folder, name);
        return `${place}:${at ?? index + 1 + Number(step)} ${rule}`;
      }),
    ),
  );
  const files = marked.map((file) => ({ ...file, text: file.text.replace(mark, '') }));
  return { folder: { path: folder, files, unread: [] }, expected: expected.toSorted() };
}
