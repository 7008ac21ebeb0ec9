import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the project's knowledge that may be edited. */
export type KnowledgeCopy = {
  readonly folder: string;
  /** Changes it, as a maintainer would, and leaves it sound; `number` differs each time. */
  readonly edit: (number: number) => void;
  readonly remove: () => void;
};

export function copyKnowledge(): KnowledgeCopy {
  const parent = mkdtempSync(join(tmpdir(), 'strait-knowledge-'));
  const folder = join(parent, 'knowledge');
  cpSync('knowledge', folder, { recursive: true });
  return {
    folder,
    edit: (number) => appendFileSync(join(folder, 'subject.yaml'), `# edit ${number}\n`),
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
}
