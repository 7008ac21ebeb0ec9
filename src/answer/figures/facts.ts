import { toTerms } from '../../terms.ts';
import type { Figure, Knowledge } from '../../types.ts';
import { findName } from './reading/find-name.ts';
import { createNameIndex, type NameIndex } from './reading/name-index.ts';
import { splitWords } from './reading/split-words.ts';
import { toVocabulary } from './reading/to-vocabulary.ts';
import { describeUnit } from './units/describe-unit.ts';

/** What a computation needs of the knowledge; made once. */
export type Facts = {
  readonly names: NameIndex;
  /** Words that a misspelt one may have been meant for. */
  readonly vocabulary: ReadonlySet<string>;
  /** What "the tunnel" is: the entity that the knowledge's subject is named after. */
  readonly main?: string;
  /** By entity, as they stand in the knowledge. */
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
  /** What each entity is: `tunnel`, `person`, … */
  readonly kinds: ReadonlyMap<string, string>;
  /** What is not there yet, going by its figures: planned, expected or only proposed. */
  readonly unbuilt: ReadonlySet<string>;
  /** People who say something of what the knowledge is about: theirs is what they propose. */
  readonly claimants: ReadonlySet<string>;
  /** By whoever says so. */
  readonly claimedBy: ReadonlyMap<string, readonly Figure[]>;
  /** Terms that a question may use of a figure: of its scope, its passage and its entity's names. */
  readonly termsOf: (figure: Figure) => ReadonlySet<string>;
  readonly scopeTermsOf: (figure: Figure) => ReadonlySet<string>;
  readonly nameTermsOf: (figure: Figure) => ReadonlySet<string>;
  /** In which money its costs are counted, so that others are best given in the same. */
  readonly currency?: string;
  /** The term and those that may stand for it. */
  readonly alike: (term: string) => ReadonlySet<string>;
};

const unbuiltScope = /^(?:whole planned .*|(?:expected|planned) (?:opening|completion)|proposal)$/u;

/** Prepares the figures and their names. */
export function createFacts({
  subject,
  glossary,
  figures,
}: Pick<Knowledge, 'subject' | 'glossary' | 'figures'>): Facts {
  const names = createNameIndex(glossary, figures);
  const main = findMain(subject.name, [
    ...glossary.entities.map(({ name }) => name),
    ...figures.map(({ entity }) => entity),
  ]);
  const currency = findCurrency(figures.filter(({ entity }) => entity === main));
  const toTermSet = rememberTermSets();
  const kinds = new Map(glossary.entities.map(({ name, kind }) => [name, kind]));
  const alsoOf = Map.groupBy(glossary.entities, ({ name }) => name);
  return {
    names,
    vocabulary: toVocabulary(names),
    ...(main === undefined ? {} : { main }),
    figures: Map.groupBy(figures, ({ entity }) => entity),
    kinds,
    unbuilt: new Set(
      figures.filter(({ scope }) => unbuiltScope.test(scope)).map(({ entity }) => entity),
    ),
    claimants: findClaimants(figures, main, kinds, names),
    claimedBy: Map.groupBy(
      figures.filter(({ by }) => by !== undefined),
      ({ by = '' }) => toEntity(by, names),
    ),
    termsOf: ({ entity, scope, passage, by = '' }) => {
      const also = (alsoOf.get(entity) ?? []).flatMap((one) => one.also);
      const texts = [entity, scope, by, passage.replace(/[/#-]/gu, ' '), ...also];
      return new Set(texts.flatMap((text) => [...toTermSet(text)]));
    },
    scopeTermsOf: ({ scope }) => toTermSet(scope),
    nameTermsOf: ({ entity }) => toTermSet(entity),
    ...(currency === undefined ? {} : { currency }),
    alike: createAlike(glossary.synonyms, toTermSet),
  };
}

function findClaimants(
  figures: readonly Figure[],
  main: string | undefined,
  kinds: ReadonlyMap<string, string>,
  names: NameIndex,
): ReadonlySet<string> {
  const all = figures
    .filter(({ entity }) => entity === main)
    .flatMap(({ by }) => (by === undefined ? [] : [toEntity(by, names)]));
  return new Set(all.filter((name) => kinds.get(name) === 'person'));
}

/** `The Boring Company` says what the entity `Boring Company` says. */
function toEntity(name: string, names: NameIndex): string {
  return findName(names, splitWords(name.replace(/^the /iu, '')), 0)?.entity ?? name;
}

/** The longest name of an entity in what the knowledge is about. */
function findMain(subject: string, names: readonly string[]): string | undefined {
  return names.filter((name) => subject.includes(name)).toSorted((a, b) => b.length - a.length)[0];
}

function findCurrency(figures: readonly Figure[]): string | undefined {
  return figures
    .map(({ unit }) => describeUnit(unit).currency)
    .find((currency) => currency !== undefined);
}

type TermSets = (text: string) => ReadonlySet<string>;

/** Terms of a text, split as questions are, so that one way of saying a thing finds the other. */
function rememberTermSets(): TermSets {
  const known = new Map<string, ReadonlySet<string>>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const terms = new Set(toTerms(splitWords(text).join(' ')).map(({ term }) => term));
    // Only texts of the knowledge come here: it does not grow with questions.
    known.set(text, terms);
    return terms;
  };
}

/** Single words of the glossary's groups; groups of a single word do nothing. */
function createAlike(
  synonyms: Knowledge['glossary']['synonyms'],
  toTermSet: TermSets,
): Facts['alike'] {
  const groups = new Map<string, Set<string>>();
  for (const group of synonyms) {
    const terms = group.filter((word) => !/\s/u.test(word)).flatMap((word) => [...toTermSet(word)]);
    for (const term of terms) groups.set(term, new Set([...(groups.get(term) ?? []), ...terms]));
  }
  return (term) => groups.get(term) ?? new Set([term]);
}
