import type { Entity } from '../../../types.ts';
import { isEnglish } from '../../is-english.ts';
import { quantityWords } from './quantity-words.ts';

/** What things of this kind are called after the words that tell them apart. */
const tail =
  / (?:(?:base|railway|rail|road|undersea|strait|test) )*(?:tunnel|bridge|link|loop|railway|road|highway|aqueduct|cable|plan)(?: of \d{4})?$/iu;
/** The kinds whose own words may name something else: a strait, a town, whoever plans it. */
const builders = /^(?:company|organisation)$/u;

/**
 * Shorter ways to name a thing that is built: `Brenner`, `the Vegas one`, `old Gotthard tunnel`. By its
 * own words alone only a tunnel is named, what joins two places, and a plan by the company that has no
 * figures itself; by no common word.
 */
export function toShortNames(
  { name, also, kind }: Entity,
  others: ReadonlyMap<string, Entity>,
  isMeasured: (entity: string) => boolean,
): readonly string[] {
  const stems = [name, ...also].flatMap((one) => {
    const stem = one.replace(tail, '');
    return stem === one || quantityWords.has(stem.toLowerCase()) ? [] : [stem];
  });
  const [own] = tail.test(name) ? stems : [];
  if (own === undefined) return stems.map(toOne);
  const other = others.get(own);
  const isOthers = other !== undefined && (isMeasured(other.name) || !builders.test(other.kind));
  const isBare = kind === 'tunnel' || own.includes('-') || other !== undefined;
  const bare = isBare && !isOthers && !isEnglish(own.toLowerCase()) ? [own] : [];
  return [...bare, ...stems.map(toOne), ...(kind === 'tunnel' ? [`${own} tunnel`] : [])];
}

function toOne(stem: string): string {
  return `${stem} one`;
}
