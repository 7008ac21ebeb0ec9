import type { KnowledgeFile } from '../../types.ts';
import type { Data, Finding } from '../draft.ts';
import { parseYaml, type Yaml } from '../parse-yaml.ts';

/** What a reader of one kind of file makes of its YAML. */
export type Reading<Value> = { readonly value: Value; readonly invalid: readonly Finding[] };

/** A file in memory, one that could not be read, or none. */
export type DataSource = KnowledgeFile | 'unread' | undefined;

/**
 * Reads a YAML file that need not be there. `read` gets its data, `none` stands for the value where
 * there is nothing to read.
 */
export function readData<Value>(
  file: DataSource,
  path: string,
  none: Value,
  read: (yaml: Yaml) => Reading<Value>,
): Data<Value> {
  const nothing = { path, isThere: true, isWhole: false, value: none, unreadable: [], invalid: [] };
  if (!file) return { ...nothing, isThere: false, isWhole: true };
  if (file === 'unread') return nothing;
  const yaml = parseYaml(file.text);
  if (yaml.faults.length > 0) {
    return { ...nothing, unreadable: yaml.faults.map((fault) => ({ path, ...fault })) };
  }
  const { value, invalid } = read(yaml);
  return { ...nothing, value, invalid, isWhole: invalid.length === 0 };
}
