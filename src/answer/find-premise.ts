import type { Index } from '../ingest/open-index.ts';
import type { Correction } from '../ingest/to-corrections.ts';
import { toTerms } from '../terms.ts';
import type { Entity, Query, QueryTerm } from '../types.ts';
import { nameLikeness } from './name-likeness.ts';

/** A mistaken statement that a question takes for granted. */
export type Premise = {
  readonly correction: Correction;
  /** How surely, 0–1. */
  readonly probability: number;
  /** Whether it is taken for granted; “Has it been approved?” only asks. */
  readonly presumed: boolean;
};

/** A question that is answered with yes or no. */
const yesOrNo =
  /^\W*(?:(?:and|so|but|ok|okay|hey|hi|well)\W+)*(?:is|are|was|were|has|have|had|do|does|did|can)\b(?!.*\b(?:since|now that|because|why|when|how|what|who)\b)/iu;

/** What is only imagined is not taken for granted, and what is denied even less. */
const notPresumed =
  /\b(?:would|could|should|might|may|if|will|no|nobody|none|nothing|denied|deny|denies|false|can['’]?t|cannot|won['’]?t|has to|have to|must|need|needs|wouldn['’]?t|couldn['’]?t|not|never|isn['’]?t|hasn['’]?t|haven['’]?t|aren['’]?t|didn['’]?t|doesn['’]?t|don['’]?t|wasn['’]?t|weren['’]?t|without)\b/iu;
/** A statement of fewer words is met by chance. */
const fewest = 2;
/** A name has no more words that another form of it lacks. */
const mostLacking = 4;

/**
 * Finds the mistaken statement that a question presumes: all its words stand in the question, as they
 * are or by a word of the same meaning, and the question names nobody and nothing else.
 */
export function findPremise(question: string, query: Query, index: Index): Premise | undefined {
  if (notPresumed.test(question)) return undefined;
  const has = new Map(query.terms.map(({ term, weight }) => [term, weight]));
  for (const { weight, standIns } of query.terms) {
    for (const { term, likeness } of standIns) {
      // Another name of the same thing may have words of other people in it: “Putin-Trump Tunnel”.
      if (likeness < nameLikeness && !has.has(term)) has.set(term, weight * likeness);
    }
  }
  const total = query.terms.reduce((sum, { weight }) => sum + weight, 0);
  const presumed = !yesOrNo.test(question);
  let best: Premise | undefined;
  for (const correction of index.corrections) {
    const { terms, names } = correction;
    if (terms.length < fewest || !isSaid(correction, has, query, index)) continue;
    if (query.names.some((name) => !names.has(name) && !isMentioned(name, correction, index)))
      continue;
    if (query.terms.some((term) => isOtherName(term, correction, index))) continue;
    const covered = terms.reduce((sum, term) => sum + (has.get(term) ?? 0), 0);
    const probability = Math.min(1, total > 0 ? covered / total : 0);
    if (best === undefined || probability > best.probability)
      best = { correction, probability, presumed };
  }
  return best;
}

/** All its words stand in the question; of what both name, by whatever name. */
function isSaid(
  { statement, terms, names }: Correction,
  has: ReadonlyMap<string, number>,
  query: Query,
  index: Index,
): boolean {
  const lacking = terms.filter((term) => !has.has(term));
  if (lacking.length === 0) return true;
  if (lacking.length > mostLacking || ![...names].some((name) => query.names.includes(name)))
    return false;
  const named = index
    .findNames(toTerms(statement))
    .filter(({ entity }) => query.names.includes(entity));
  return lacking.every((term) => named.some((name) => name.terms.includes(term)));
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
