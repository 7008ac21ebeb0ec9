import type { Index } from '../ingest/open-index.ts';
import type { Correction } from '../ingest/to-corrections.ts';
import { isCommonTerm } from '../is-common-term.ts';
import { toTerms } from '../terms.ts';
import { toKeptTerms } from '../to-kept-terms.ts';
import type { Entity, Query, QueryTerm } from '../types.ts';
import { impliedTerms } from './implied-terms.ts';
import { nameLikeness } from './name-likeness.ts';
import { type Assertion, readAssertion } from './read-assertion.ts';

/** A mistaken statement that a question takes for granted. */
export type Premise = {
  readonly correction: Correction;
  /** How surely, 0–1. */
  readonly probability: number;
  /** Whether it is taken for granted; “Has it been approved?” only asks. */
  readonly presumed: boolean;
};

/** A statement of fewer words is met by chance. */
const fewest = 2;
/** How much a word counts for another that it implies. */
const impliedLikeness = 0.8;
/** What denies something must be most of what a question says. */
const mostlySaid = 0.75;
/** A name has no more words that another form of it lacks. */
const mostLacking = 4;

/**
 * Finds the mistaken statement that a question presumes: all its words stand in the question, as they
 * are or by a word of the same meaning, and the question names nobody and nothing else.
 */
export function findPremise(
  question: string,
  query: Query,
  index: Index,
  subject?: Entity,
): Premise | undefined {
  const assertion = readAssertion(question);
  if (assertion === undefined) return undefined;
  const has = toWeights(query, assertion);
  const total = sum(query.terms);
  const telling = sum(query.terms.filter(({ term }) => !isCommonTerm(term)));
  let best: Premise | undefined;
  for (const correction of index.corrections) {
    if (!mayBeMeant(correction, assertion, query)) continue;
    if (!isSaid(correction, has, query, index)) continue;
    if (namesOther(correction, query, subject, index)) continue;
    const covered = sum(correction.terms.flatMap((term) => has.get(term) ?? []));
    // Nobody lives there, and nobody lives there by fishing: only all that is denied is a mistake.
    if (correction.denies && covered < mostlySaid * telling) continue;
    const probability = Math.min(1, total > 0 ? covered / total : 0);
    if (best === undefined || probability > best.probability)
      best = { correction, probability, presumed: assertion.presumed };
  }
  return best;
}

/** Whether it says as much as the question, and of the same persons. */
function mayBeMeant(
  { statement, terms, names, denies }: Correction,
  assertion: Assertion,
  query: Query,
): boolean {
  if (terms.length < fewest || denies !== assertion.denies) return false;
  // “The longest tunnel that cars drive through” is not the one that is meant where none is named.
  if (assertion.ofAny && names.size === 0 && !readAssertion(statement)?.ofAny) return false;
  // Who asks why it was called off does not take it to have been.
  if (assertion.undoes && !readAssertion(statement)?.undoes) return false;
  return [...names].every((name) => name.kind !== 'person' || query.names.includes(name));
}

/** Whether the question names somebody or something that neither statement nor passage speaks of. */
function namesOther(
  correction: Correction,
  query: Query,
  subject: Entity | undefined,
  index: Index,
): boolean {
  const isOther = (name: Entity) =>
    !correction.names.has(name) &&
    !describes(name, subject) &&
    !isMentioned(name, correction, index);
  const own = new Set(toNames(subject).flatMap(toKeptTerms));
  return (
    query.names.some(isOther) ||
    query.terms.some((term) => !own.has(term.term) && isOtherName(term, correction, index))
  );
}

function sum(terms: readonly { readonly weight: number }[]): number {
  return terms.reduce((total, { weight }) => total + weight, 0);
}

/** How much a word of what is said weighs, or one that means the same as `own`. */
type Said = { readonly weight: number; readonly own: string };

function toWeights({ terms }: Query, { text, planned }: Assertion): ReadonlyMap<string, Said> {
  const words = new Set(toTerms(text).map(({ word }) => word));
  const said = terms.filter(({ word }) => words.has(word));
  const has = new Map(said.map(({ term, weight }) => [term, { weight, own: term }]));
  for (const { term: own, weight, standIns } of said) {
    const implied = planned ? [] : impliedTerms(own);
    const others = [...standIns, ...implied.map((term) => ({ term, likeness: impliedLikeness }))];
    for (const { term, likeness } of others) {
      // Another name of the same thing may have words of other people in it: “Putin-Trump Tunnel”.
      if (likeness < nameLikeness && !has.has(term))
        has.set(term, { weight: weight * likeness, own });
    }
  }
  return has;
}

/** All its words stand in the question; of what both name, by whatever name. */
function isSaid(
  { statement, terms, names }: Correction,
  has: ReadonlyMap<string, Said>,
  query: Query,
  index: Index,
): boolean {
  // One word says one thing: a sketch that is spoken of is not said to be sketched.
  const isHeld = (term: string) => {
    const own = has.get(term)?.own;
    return own !== undefined && (own === term || !terms.includes(own));
  };
  const lacking = terms.filter((term) => !isHeld(term));
  if (lacking.length === 0) return true;
  if (lacking.length > mostLacking || ![...names].some((name) => query.names.includes(name)))
    return false;
  const named = index
    .findNames(toTerms(statement))
    .filter(({ entity }) => query.names.includes(entity));
  return lacking.every((term) => named.some((name) => name.terms.includes(term)));
}

/** The subject is what is meant anyway, and so are places in its names: “the tunnel to Alaska”. */
function describes(name: Entity, subject: Entity | undefined): boolean {
  if (subject === undefined || name === subject) return subject !== undefined;
  if (name.kind !== 'place' && name.kind !== 'water') return false;
  const terms = new Set(toNames(subject).flatMap(toKeptTerms));
  return toKeptTerms(name.name).every((term) => terms.has(term));
}

function toNames(entity: Entity | undefined): readonly string[] {
  return entity === undefined ? [] : [entity.name, ...entity.also];
}

/** What the passage speaks of may stand in the question beside the statement. */
function isMentioned(
  name: Entity,
  { passage }: Correction,
  { positions, mentions }: Index,
): boolean {
  const mentioned = mentions[positions.get(passage) ?? -1];
  return mentioned !== undefined && (mentioned.about.has(name) || mentioned.inText.has(name));
}

/** A name that the glossary does not have, and neither statement nor passage. */
function isOtherName(
  { term, name }: QueryTerm,
  { passage, terms }: Correction,
  index: Index,
): boolean {
  if (!name || terms.includes(term)) return false;
  const number = index.toNumber(term) ?? -1;
  const held = index.terms[index.positions.get(passage) ?? -1];
  return ![held?.title, held?.phrasings, ...(held?.sentences ?? [])].some((run) =>
    run?.includes(number),
  );
}
