import { isCommonTerm } from '../is-common-term.ts';
import type { Query, QueryTerm, Signals } from '../types.ts';
import { coverage } from './coverage.ts';
import type { Lookup } from './lookup.ts';
import { namedShare } from './named-share.ts';
import type { Standing } from './order-passages.ts';
import type { Contender } from './rerank.ts';

/** How much of the coverage is that of what is asked beside the names. */
const besideShare = 0.2;
/** And how much is that of the very words that name what is asked for. */
const askedShare = 0.2;
/** What a passage on what is named loses of its coverage where it has none of these. */
const missingShare = 0.3;

/** Measures what the outcome is decided on, for the best passage; all 0 where there is none. */
export function weighSignals(
  standings: readonly Standing[],
  query: Query,
  lookup: Lookup,
  subjectTerms: ReadonlySet<string>,
  asked: readonly string[],
): Signals {
  const [first] = standings;
  // Numbers and words of small talk stand in passages of every kind.
  const total = query.terms.some(saysSomething) ? lookup.total : 0;
  const share = (weight: number) => (total > 0 ? Math.min(1, weight / total) : 0);
  return {
    strength: share((first?.contender.parts.text ?? 0) / 2),
    coverage: first?.best?.coverage ?? 0,
    neighbours: share(first?.contender.parts.bigrams ?? 0),
    missingNames: first ? share(toMissingNames(first.contender, query, lookup)) : 0,
    standout: toStandout(standings),
    phrasing: first?.contender.phrasing ?? 0,
    phrased: first && first.contender.passage.questions.length > 0 ? 1 : 0,
    named: first ? toNamedShare(first.contender, query, lookup) : 0,
    covered: first ? toCovered(first.contender, query, lookup, asked) : 0,
    subject: toSubjectShare(query, subjectTerms),
  };
}

function toNamedShare(
  { mentions, title, phrasings, sentences }: Contender,
  query: Query,
  { numbers }: Lookup,
): number {
  const matches = [title, phrasings, ...sentences];
  return namedShare(query, mentions, (term) => {
    const number = numbers.get(term) ?? -1;
    return matches.some(({ exact }) => exact.has(number));
  });
}

/**
 * What is asked beside the names counts once more, since a known name alone answers nothing, and so
 * do the words that name what is asked for.
 */
function toCovered(
  { title, phrasings, sentences, phrasing }: Contender,
  { terms, names }: Query,
  lookup: Lookup,
  asked: readonly string[],
): number {
  // “Who is it?” has nothing but words of grammar: only a phrasing can hold it.
  if (terms.length === 0) return phrasing;
  const matches = [title, phrasings, ...sentences];
  const cover = (some: readonly QueryTerm[]) => {
    const total = some.reduce((sum, { weight }) => sum + weight, 0);
    const weights = new Map(
      some.map(({ term, weight }) => [lookup.numbers.get(term) ?? -1, weight]),
    );
    return total > 0 ? coverage({ ...lookup, weights, total }, ...matches) : undefined;
  };
  const all = coverage(lookup, ...matches);
  const others = terms.filter(({ name }) => !name);
  const beside = cover(others) ?? all;
  const askedFor = cover(others.filter(({ term }) => asked.includes(term)));
  const share =
    besideShare * beside + askedShare * (askedFor ?? beside) + (1 - besideShare - askedShare) * all;
  // All that is known of a name is near to a question about it, so that what is asked decides.
  return names.length === 0 ? share : share * (1 - missingShare * (1 - (askedFor ?? beside)));
}

function saysSomething({ term }: QueryTerm): boolean {
  return !isCommonTerm(term) && !/^\p{N}/u.test(term);
}

/** The softmax share of the best passage, each passage standing for its best sentence. */
function toStandout(standings: readonly Standing[]): number {
  const scores = standings.flatMap(({ best }) => best?.score ?? []);
  const [best = 0] = scores;
  const sum = scores.reduce((total, score) => total + Math.exp(score - best), 0);
  return sum > 0 ? 1 / sum : 0;
}

function toMissingNames(
  { title, sentences }: Contender,
  { terms }: Query,
  { numbers }: Lookup,
): number {
  const isHeld = (number: number) => [title, ...sentences].some(({ exact }) => exact.has(number));
  return terms
    .filter(({ name, term }) => name && !isHeld(numbers.get(term) ?? -1))
    .reduce((sum, { weight }) => sum + weight, 0);
}

function toSubjectShare({ terms, names }: Query, subjectTerms: ReadonlySet<string>): number {
  if (terms.length === 0) return 0;
  const said = terms.filter(({ term }) => subjectTerms.has(term)).length;
  return Math.min(1, (said + names.length) / terms.length);
}
