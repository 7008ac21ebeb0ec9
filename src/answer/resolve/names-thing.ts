import type { Index } from '../../ingest/open-index.ts';
import { toTerms } from '../../terms.ts';

/** Kinds of names that may only say where, or in which words. */
const wheres: ReadonlySet<string> = new Set(['place', 'water', 'term']);

/** Whether a question names somebody or something that what follows is surely about: no mere place. */
export function namesThing(question: string, index: Index): boolean {
  return index.findNames(toTerms(question)).some(({ entity: { kind } }) => !wheres.has(kind));
}
