import { toKeptTerms } from '../to-kept-terms.ts';
import type { Entity, Knowledge } from '../types.ts';
import { toSubjectTerms } from './to-subject-terms.ts';

/** The entity of the glossary that the knowledge is about: whose name says most of the subject's, and nothing else. */
export function findSubjectEntity({ subject, glossary }: Knowledge): Entity | undefined {
  const terms = toSubjectTerms(subject);
  const sizes = new Map<Entity, number>();
  for (const entity of glossary.entities) {
    const own = toKeptTerms(entity.name);
    if (own.length > 1 && own.every((term) => terms.has(term))) sizes.set(entity, own.length);
  }
  const [first] = [...sizes].sort(([, one], [, other]) => other - one);
  return first?.[0];
}
