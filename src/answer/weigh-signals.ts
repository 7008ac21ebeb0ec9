import { isCommonTerm } from '../is-common-term.ts';
import type { Query, QueryTerm, Signals } from '../types.ts';
import { coverage } from './coverage.ts';
import type { Lookup } from './lookup.ts';
import type { Standing } from './order-passages.ts';
import type { Contender } from './rerank.ts';

/** How much of the coverage is that of what is asked beside the names. */
const besideShare = 0.4;

/** Measures what the outcome is decided on, for the best passage; all 0 where there is none. */
export function weighSignals(
  standings: readonly Standing[],
  query: Query,
  lookup: Lookup,
  subjectTerms: ReadonlySet<string>,
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
    named: first ? toNamedShare(first.contender, query) : 0,
    covered: first ? toCovered(first.contender, query, lookup) : 0,
    subject: toSubjectShare(query, subjectTerms),
  };
}

function toNamedShare({ mentions: { about, inText } }: Contender, { names }: Query): number {
  if (names.length === 0) return 1;
  return names.filter((name) => about.has(name) || inText.has(name)).length / names.length;
}

/** What is asked beside the names counts once more: a known name alone answers nothing. */
function toCovered(
  { title, phrasings, sentences }: Contender,
  { terms }: Query,
  lookup: Lookup,
): number {
  const others = terms.filter(({ name }) => !name);
  const total = others.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Map(
    others.map(({ term, weight }) => [lookup.numbers.get(term) ?? -1, weight]),
  );
  const matches = [title, phrasings, ...sentences];
  const all = coverage(lookup, ...matches);
  if (total === 0) return all;
  const beside = coverage({ ...lookup, weights, total }, ...matches);
  return besideShare * beside + (1 - besideShare) * all;
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
