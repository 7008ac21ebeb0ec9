import type { z } from 'zod';
import type { Finding } from '../draft.ts';
import type { Yaml } from '../parse-yaml.ts';

/** Says where data has not the form it should have: one finding for each key, at its line. */
export function describeIssues(
  error: z.ZodError,
  { lineOf }: Yaml,
  path: string,
  base: readonly PropertyKey[] = [],
): readonly Finding[] {
  return error.issues.flatMap((issue) => {
    const places =
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...issue.path, key])
        : [issue.path];
    return places.map((place) => ({
      path,
      line: lineOf([...base, ...place]),
      message: toSentence(place, issue.message),
    }));
  });
}

function toSentence(place: readonly PropertyKey[], message: string): string {
  const name = place.filter((step) => typeof step === 'string').join('.');
  const sentence = name === '' ? message : `"${name}": ${message}`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
