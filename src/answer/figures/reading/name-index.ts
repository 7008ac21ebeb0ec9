import type { Figure, Glossary } from '../../../types.ts';
import { splitWords } from './split-words.ts';
import { toDatedNames } from './to-dated-names.ts';
import { toOwnedNames } from './to-owned-names.ts';
import { toPlanNames } from './to-plan-names.ts';
import { toShortNames } from './to-short-names.ts';

/** A name in words and whom or what it is for. */
export type Name = { readonly words: readonly string[]; readonly entity: string };

/** Names by their first word, longest first. */
export type NameIndex = ReadonlyMap<string, readonly Name[]>;

/** Collects all names of the glossary and the figures: of what is measured, and of who says so. */
export function createNameIndex({ entities }: Glossary, figures: readonly Figure[]): NameIndex {
  const measured = new Set(figures.map(({ entity }) => entity));
  const byName = new Map(
    entities.flatMap((entity) =>
      [entity.name, ...entity.also].map((one) => [one, entity] as const),
    ),
  );
  const isMeasured = (entity: string) => measured.has(entity);
  // What whoever gives figures says is a claim, whatever the noun.
  const claiming = new Set(figures.map(({ by }) => by));
  const people = entities.filter(({ name, kind }) => kind === 'person' && !claiming.has(name));
  const names = [
    ...entities.flatMap(({ name, also }) => [name, ...also].map((one) => toName(one, name))),
    ...[...measured].map((entity) => toName(entity, entity)),
    ...toClaimants(figures),
    ...entities
      .filter(({ name }) => measured.has(name))
      .flatMap((entity) =>
        [
          ...toShortNames(entity, byName, isMeasured),
          ...toPlanNames(entity),
          ...toOwnedNames(entity, people),
          ...toDatedNames(entity),
        ].map((one) => toName(one, entity.name)),
      ),
  ].filter(({ words }) => words.length > 0);
  const index = new Map<string, Name[]>();
  const seen = new Set<string>();
  // A name that several share is for the one with figures, then for the one that comes first.
  for (const name of names.toSorted(
    (a, b) =>
      b.words.length - a.words.length ||
      Number(measured.has(b.entity)) - Number(measured.has(a.entity)),
  )) {
    const [first = ''] = name.words;
    const { size } = seen;
    if (seen.add(name.words.join(' ')).size === size) continue;
    const known = index.get(first);
    if (known) known.push(name);
    else index.set(first, [name]);
  }
  return index;
}

/** Whoever says so, but for the newspaper whose name is a word of what is measured: `Trains`. */
function toClaimants(figures: readonly Figure[]): readonly Name[] {
  const scopes = new Set(figures.map(({ scope }) => scope));
  const measured = new Set([...scopes].flatMap((scope) => splitWords(scope)));
  return [...new Set(figures.map(({ by }) => by))]
    .flatMap((by) => (by === undefined ? [] : [toName(by, by)]))
    .filter(({ words: [first = '', ...others] }) => others.length > 0 || !measured.has(first));
}

function toName(name: string, entity: string): Name {
  const words = splitWords(name);
  return { words: words[0] === 'the' ? words.slice(1) : words, entity };
}
