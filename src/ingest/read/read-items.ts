import type { z } from 'zod';
import type { Finding } from '../draft.ts';
import type { Yaml } from '../parse-yaml.ts';
import { describeIssues } from '../schemas/describe-issues.ts';
import type { Reading } from './read-data.ts';

/** Reads a list item by item, so that a bad one costs no other. `base` is the way to the list. */
export function readItems<Item>(
  items: readonly unknown[],
  schema: z.ZodType<Item>,
  { yaml, path, base = [] }: { yaml: Yaml; path: string; base?: readonly PropertyKey[] },
): Reading<readonly { readonly item: Item; readonly line: number }[]> {
  const value: { readonly item: Item; readonly line: number }[] = [];
  const invalid: Finding[] = [];
  for (const [index, raw] of items.entries()) {
    const place = [...base, index];
    const result = schema.safeParse(raw);
    if (result.success) value.push({ item: result.data, line: yaml.lineOf(place) });
    else invalid.push(...describeIssues(result.error, yaml, path, place));
  }
  return { value, invalid };
}
