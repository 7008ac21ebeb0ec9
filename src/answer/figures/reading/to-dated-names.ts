import type { Entity } from '../../../types.ts';

const dated = /^(.+) of (\d{4})$/u;

/**
 * Other ways to say `border agreement of 1990`: by the year first, with the words of any of its names,
 * and for a document by its noun alone: `1990 border agreement`, `1990 agreement`.
 */
export function toDatedNames({ name, also, kind }: Entity): readonly string[] {
  const [, own = '', year = ''] = dated.exec(name) ?? [];
  if (own === '') return [];
  const noun = own.split(' ').at(-1) ?? '';
  const fewest = kind === 'document' ? 1 : 2;
  const ends = [own, ...also]
    .map((one) => one.split(' '))
    .filter((words) => words.at(-1) === noun)
    .flatMap((words) => words.map((_, place) => words.slice(place)))
    .filter((words) => words.length >= fewest)
    .map((words) => words.join(' '));
  return [...new Set(ends)].map((end) => `${year} ${end}`);
}
