import type { z } from 'zod';
import type { KnowledgeFile } from '../types.ts';
import type { Data, Finding } from './draft.ts';
import { parseYaml, type Yaml } from './parse-yaml.ts';
import { describeIssues } from './schemas/describe-issues.ts';

/** What a reader of one kind of file makes of its YAML. */
export type Reading<Value> = { readonly value: Value; readonly invalid: readonly Finding[] };

/**
 * Reads a YAML file that need not be there. `read` gets its data, `none` stands for the value where
 * there is nothing to read.
 */
export function readData<Value>(
  file: KnowledgeFile | undefined,
  path: string,
  none: Value,
  read: (yaml: Yaml, path: string) => Reading<Value>,
): Data<Value> {
  const nothing = { path, isThere: file !== undefined, value: none, unreadable: [], invalid: [] };
  if (!file) return nothing;
  const yaml = parseYaml(file.text);
  const unreadable = yaml.faults.map((fault) => ({ path, ...fault }));
  return unreadable.length > 0 ? { ...nothing, unreadable } : { ...nothing, ...read(yaml, path) };
}
