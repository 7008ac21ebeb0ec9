import type { Entity } from '../../../types.ts';

const owned = /^(.+)'s (?:plan|tunnel|bridge|railway|line|survey|scheme|proposal)$/u;
const kinds = /^(?:tunnel|bridge|project|railway)$/u;
const nouns = [
  'plan',
  'proposal',
  'scheme',
  'project',
  'version',
  'idea',
  'concept',
  'tunnel',
  'estimate',
  'price',
];
const dated = / of (\d{4})$/u;

/**
 * Other ways to say whose plan it is, by any name of whoever owns it: `Reverend Moon's version`,
 * `Koumal's 1995 estimate`, where the glossary has `Moon's tunnel` and `Koumal's plan`.
 */
export function toOwnedNames(
  { name, also, kind }: Entity,
  people: readonly Entity[],
): readonly string[] {
  if (!kinds.test(kind)) return [];
  const [, year] = dated.exec(name) ?? [];
  return also
    .flatMap((one) => owned.exec(one)?.[1] ?? [])
    .flatMap((stem) => people.map(toNames).filter((names) => names.includes(stem)))
    .flat()
    .flatMap((owner) => nouns.map((noun) => [owner, noun] as const))
    .flatMap(([owner, noun]) =>
      year === undefined ? [`${owner} ${noun}`] : [`${owner} ${noun}`, `${owner} ${year} ${noun}`],
    );
}

/** `Sun Myung Moon` is `Moon`, too. */
function toNames({ name, also }: Entity): readonly string[] {
  return [name, ...also, name.split(' ').at(-1) ?? name];
}
