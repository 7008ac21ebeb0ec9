import type { Index } from '../../ingest/open-index.ts';
import { isCommonTerm } from '../../is-common-term.ts';
import type { PassageId } from '../../types.ts';
import { analyse } from '../analyse.ts';
import { compareTerms } from '../compare-terms.ts';
import { coverage } from '../coverage.ts';
import { expectedType } from '../expected-type.ts';
import { hasType } from '../has-type.ts';
import { toLookup } from '../lookup.ts';

/** Of the weight of what a question says itself, so much must stand in the passage. */
const enough = 0.75;
/** Words that ask for a kind of thing: that the passage has one shows otherwise. */
const kinds =
  /^(?:since|until|ago|when|year|date|day|month|week|hour|time|long|many|much|far|person|place|take|took|worth|costs?|price|spend|spent|paid|pay)$/iu;
/** “that deal”: what was shown, by whatever name. */
const pointing = /\b(?:that|this|those|these)\s+\p{L}{3,}/giu;

/**
 * Whether a passage holds what a question itself says and the kind of thing that it asks for, so that
 * it may answer it, whatever was asked before.
 */
export function holdsOwn(question: string, id: PassageId, index: Index): boolean {
  const position = index.positions.get(id) ?? -1;
  const [passage, terms] = [index.passages[position], index.terms[position]];
  if (passage === undefined || terms === undefined) return false;
  const type = expectedType(question);
  // Whom the question names is no answer to “who?”; “ten days” is one to “how many days?”.
  const named = type === 'person' || type === 'place' ? question : '';
  if (!passage.sentences.some(({ text }) => hasType(text, type, named) > 0)) return false;
  const query = analyse(question.replace(pointing, ' '), index);
  const said = query.terms.filter(({ term, word }) => !isCommonTerm(term) && !kinds.test(word));
  if (said.length === 0) return type !== 'any';
  const lookup = toLookup({ ...query, terms: said }, index);
  const runs = [terms.title, terms.phrasings, ...terms.sentences];
  const matches = runs.map((run) => compareTerms(run, lookup, index.sentenceLength));
  return coverage(lookup, ...matches) >= enough;
}
