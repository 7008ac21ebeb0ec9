import type { GoldenQuestion, Knowledge, Problem } from '../types.ts';
import { findProblems } from './find-problems.ts';
import type { KnowledgeFolder } from './knowledge-folder.ts';
import type { Parsed } from './parsed.ts';
import { toDraft } from './to-draft.ts';
import { toKnowledge } from './to-knowledge.ts';

/**
 * Makes knowledge of the files of a folder and says everything that is wrong with them. Pure; never
 * throws, whatever the files hold. Use the knowledge only where there is no problem. The order of
 * `files` makes no difference: passages come by the names of their files.
 * @param before what an earlier call gave as `parsed`, from which the same files are taken as read;
 *   everything else comes out the same as without
 */
export function ingest(
  folder: KnowledgeFolder,
  before?: Parsed,
): {
  readonly knowledge: Knowledge;
  readonly golden: readonly GoldenQuestion[];
  readonly problems: readonly Problem[];
  readonly parsed: Parsed;
} {
  const draft = toDraft(folder, before);
  return {
    knowledge: toKnowledge(draft),
    golden: draft.golden.value,
    problems: findProblems(draft),
    parsed: { texts: new Map(folder.files.map(({ name, text }) => [name, text])), draft },
  };
}
