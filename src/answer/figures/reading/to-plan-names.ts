import type { Entity } from '../../../types.ts';

const nouns = ['plan', 'proposal', 'scheme', 'project', 'pitch', 'idea', 'thing'];
const kinds = /^(?:tunnel|bridge|project)$/u;
/** What is built, and what else its name has before that. */
const built = / (?:tunnel|bridge|link|loop|railway)$/iu;
const place = / (?:base|strait)$/iu;

/**
 * What people call something that is planned: `the Bohai plan`, `the Bering Strait proposal`, `the
 * Helsinki-Tallinn tunnel scheme`.
 */
export function toPlanNames({ name, also, kind }: Entity): readonly string[] {
  if (!kinds.test(kind)) return [];
  return [name, ...also]
    .filter((one) => built.test(one))
    .flatMap((one) => {
      const stem = one.replace(built, '');
      return [...new Set([one, stem, stem.replace(place, '')])];
    })
    .flatMap((stem) => nouns.map((noun) => `${stem} ${noun}`));
}
