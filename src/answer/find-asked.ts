import { isCommonTerm } from '../is-common-term.ts';
import { isStopTerm } from '../is-stop-term.ts';
import { type Term, toTerms } from '../terms.ts';

const auxiliary =
  /^(?:is|are|was|were|be|been|do|does|did|has|have|had|can|could|will|would|should|shall|may|might|must)$/u;
const being = /^(?:is|are|was|were)$/u;
const doing = /^(?:do|does|did)$/u;
const article = /^(?:the|a|an|its|their|his|her|your|all|any|most|exact|exactly|total|main)$/u;
/** Where what is asked for ends. */
const end =
  /^(?:to|of|in|on|at|for|from|by|with|between|about|under|through|across|than|and|or|that|who|whom|which|what|it|they|he|she|you|i|we|there|this|these|if|when|as|so|but|per|not)$/u;
/** Words of any answer: what they ask for shows in its kind, and no passage must have them. */
const general = new Set(
  toTerms(`number amount figure name kind type sort brand year date day month week time hour minute place town city
    village country region person people man woman company firm way size share part percent percentage
    level rate total order reason point side one difference effect role state status result long far big
    large old much many distance form sense fraction proportion group world source word term answer
    plan idea project story purpose aim goal problem chance case role become`).map(
    ({ term }) => term,
  ),
);
/** A phrase is no longer. */
const most = 4;

/**
 * The terms that name what a question asks for: “swimsuit” of “What swimsuit did she wear?”, “salary”
 * of “What is his salary?”, “tall” of “How tall is he?”. By wording alone; none where it is not told.
 */
export function findAsked(question: string): readonly string[] {
  const terms = toTerms(question);
  const start = terms.findIndex(({ term }) => /^(?:what|which|whose|how|who)$/u.test(term));
  return readAsked(terms, start)
    .map(({ term }) => term)
    .filter((term) => !isStopTerm(term) && !isCommonTerm(term) && !general.has(term));
}

/** “Was he married?” asks by its verb; other questions by what stands behind the word that asks. */
function readAsked(terms: readonly Term[], start: number): readonly Term[] {
  const asking = terms[start];
  if (asking !== undefined) return readPhrase(asking.term, terms.slice(start + 1));
  return being.test(terms[0]?.word ?? '') ? takePhrase(terms.slice(1)) : [];
}

function readPhrase(asking: string, rest: readonly Term[]): readonly Term[] {
  const [first] = rest;
  if (first === undefined) return [];
  if (asking === 'who') return isEnd(first) ? [] : [first];
  if (asking === 'how') {
    if (/^(?:many|much)$/u.test(first.word)) return takePhrase(rest.slice(1));
    return isEnd(first) ? [] : [first];
  }
  const phrase = takePhrase(rest);
  if (phrase.length > 0 || !auxiliary.test(first.word)) return phrase;
  if (doing.test(first.word)) return takePhrase(rest.slice(1));
  return takePhrase(rest.slice(1).filter(({ word }, place) => place > 0 || !article.test(word)));
}

/** The words up to where a verb or another part of the sentence begins. */
function takePhrase(terms: readonly Term[]): readonly Term[] {
  const stop = terms.findIndex(isEnd);
  return terms.slice(0, stop === -1 ? most : Math.min(stop, most));
}

function isEnd({ word }: Term): boolean {
  return auxiliary.test(word) || end.test(word);
}
