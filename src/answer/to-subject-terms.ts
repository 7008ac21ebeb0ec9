import { isStopTerm } from '../is-stop-term.ts';
import { toTerms } from '../terms.ts';
import type { Knowledge } from '../types.ts';

/** The terms that say what the knowledge is about: those of its subject and of the names in its glossary. */
export function toSubjectTerms({ subject, glossary }: Knowledge): ReadonlySet<string> {
  const names = glossary.entities.flatMap(({ name, also }) => [name, ...also]);
  return new Set(
    [subject.name, ...names]
      .flatMap((name) => toTerms(name))
      .map(({ term }) => term)
      .filter((term) => !isStopTerm(term)),
  );
}
