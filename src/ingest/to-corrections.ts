import { denials } from '../denials.ts';
import type { NameFinder } from '../names/create-name-finder.ts';
import { toTerms } from '../terms.ts';
import { toKeptTerms } from '../to-kept-terms.ts';
import type { Entity, Passage, PassageId } from '../types.ts';

/** A mistaken statement, as terms, and the passage that corrects it. */
export type Correction = {
  readonly passage: PassageId;
  readonly statement: string;
  /** Each once, without those of grammar. */
  readonly terms: readonly string[];
  /** Whether it says that something is not so: “nobody lives there”. */
  readonly denies: boolean;
  /** Whom or what it names. */
  readonly names: ReadonlySet<Entity>;
};

/** Collects the mistaken statements that passages correct. */
export function toCorrections(
  passages: readonly Passage[],
  findNames: NameFinder,
): readonly Correction[] {
  return passages.flatMap(({ id, corrects }) =>
    corrects.map((statement) => {
      const terms = toTerms(statement);
      return {
        passage: id,
        statement,
        terms: [...new Set(toKeptTerms(statement.replace(denials, ' ')))],
        denies: statement.search(denials) >= 0,
        names: new Set(findNames(terms).map(({ entity }) => entity)),
      };
    }),
  );
}
