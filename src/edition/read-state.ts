import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Says in a text in which state the files of a folder are: it differs whenever one was written, added,
 * removed or renamed. Looks at sizes and times only, so that it can be asked several times a second.
 */
export function readState(folder: string): string {
  const lines: string[] = [];
  const note = (path: string) => {
    try {
      const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
      lines.push(`${path} ${ino} ${size} ${mtimeNs} ${ctimeNs}`);
    } catch {
      lines.push(`${path} is gone`);
    }
  };
  const walk = (path: string) => {
    for (const entry of readEntries(path)) {
      if (entry.name.startsWith('.')) continue;
      const below = join(path, entry.name);
      if (entry.isDirectory()) walk(below);
      else if (/\.(?:md|markdown|ya?ml)$/iu.test(entry.name)) note(below);
    }
  };
  walk(folder);
  return lines.toSorted().join('\n');
}

function readEntries(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}
