import type { z } from 'zod';
import type { Yaml } from '../parse-yaml.ts';
import { describeIssues } from '../schemas/describe-issues.ts';
import type { Reading } from './read-data.ts';

/** Reads data of one form, whole or not at all. */
export function readValue<Value>(
  yaml: Yaml,
  path: string,
  schema: z.ZodType<Value>,
): Reading<Value | undefined> {
  const result = schema.safeParse(yaml.value ?? {});
  return result.success
    ? { value: result.data, invalid: [] }
    : { value: undefined, invalid: describeIssues(result.error, yaml, path) };
}
