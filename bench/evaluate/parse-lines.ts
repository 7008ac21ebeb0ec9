import type { z } from 'zod';
import type { Problem } from '#core';

/** A value of a JSON Lines file and where it stands, from 1. */
export type Entry<T> = { readonly value: T; readonly line: number };

/** What a JSON Lines file holds: the good lines, and what is wrong with the others. */
export type Lines<T> = {
  readonly entries: readonly Entry<T>[];
  readonly problems: readonly Problem[];
};

/**
 * Checks each line of a JSON Lines text against a schema. Blank lines are passed over; every other
 * line gives an entry, or each thing that is wrong with it as a problem.
 */
export function parseLines<T>(text: string, path: string, schema: z.ZodType<T>): Lines<T> {
  const entries: Entry<T>[] = [];
  const problems: Problem[] = [];
  // Only line feeds part the lines: U+2028 may stand inside a JSON string as it is.
  for (const [index, json] of text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .entries()) {
    if (json.trim() === '') continue;
    const line = index + 1;
    const read = parseJson(json);
    if ('message' in read) {
      problems.push({ rule: 'json-readable', path, line, message: read.message });
      continue;
    }
    const checked = schema.safeParse(read.value);
    if (checked.success) entries.push({ value: checked.data, line });
    else for (const issue of checked.error.issues) problems.push(toProblem(issue, path, line));
  }
  return { entries, problems };
}

function parseJson(json: string): { readonly value: unknown } | { readonly message: string } {
  try {
    const value: unknown = JSON.parse(json);
    return { value };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { message: `Not a JSON object on one line: ${why}.` };
  }
}

function toProblem(issue: z.core.$ZodIssue, path: string, line: number): Problem {
  const field = toField(issue.path);
  const message = `${field === '' ? '' : `${field}: `}${issue.message}.`;
  return { rule: 'line-form', path, line, message };
}

/** `["any", 1]` as it is written in code: `any[1]`. */
function toField(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./u, '');
}
