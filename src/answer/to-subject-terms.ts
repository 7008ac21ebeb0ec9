import { toKeptTerms } from '../to-kept-terms.ts';
import type { Subject } from '../types.ts';

/** The terms that say what the knowledge is about. Names of the glossary belong to it, too, but only whole. */
export function toSubjectTerms({ name }: Subject): ReadonlySet<string> {
  return new Set(toKeptTerms(name));
}
