import { isStopTerm } from '../is-stop-term.ts';
import { type Term, toTerms } from '../terms.ts';
import type { Entity } from '../types.ts';

/** One of an entity's names. */
type Name = {
  readonly entity: Entity;
  /** As it is written here. */
  readonly terms: readonly string[];
  /** Of the entity's other names. */
  readonly otherTerms: readonly string[];
};

/** A name and where in the text's terms it begins. */
export type FoundName = Name & { readonly start: number };

/** Finds the names of a glossary in a text's terms, the longest at each place, in order. */
export type NameFinder = (terms: readonly Term[]) => readonly FoundName[];

/** Makes a finder for the names, and other names, of these entities. */
export function createNameFinder(entities: readonly Entity[]): NameFinder {
  const byFirst = new Map<string, Name[]>();
  for (const name of entities.flatMap(toNames)) {
    const [first = ''] = name.terms;
    const names = byFirst.get(first);
    if (names) names.push(name);
    else byFirst.set(first, [name]);
  }
  for (const names of byFirst.values()) names.sort((a, b) => b.terms.length - a.terms.length);
  return (terms) => {
    const found: FoundName[] = [];
    for (let start = 0; start < terms.length; ) {
      const name = byFirst.get(terms[start]?.term ?? '')?.find((one) => stands(one, terms, start));
      if (name) found.push({ ...name, start });
      start += name?.terms.length ?? 1;
    }
    return found;
  };
}

function toNames(entity: Entity): readonly Name[] {
  const names = [entity.name, ...entity.also]
    .map((name) => toTerms(name).map(({ term }) => term))
    .filter((terms) => terms.some((term) => !isStopTerm(term)));
  return names.map((terms) => ({
    entity,
    terms,
    otherTerms: [...new Set(names.flat())].filter(
      (term) => !terms.includes(term) && !isStopTerm(term),
    ),
  }));
}

function stands({ terms: name }: Name, terms: readonly Term[], start: number): boolean {
  return name.every((term, place) => terms[start + place]?.term === term);
}
