import { toTerms } from './terms.ts';

/**
 * Words that people put into questions without saying what about: they are looked up like any others,
 * but a passage is not the better for having them, nor the worse for lacking them.
 */
const words = `each other soon spot stuff able about actual actually ago all already also always any anybody anyone anything anyway
  apparently around ask away back basically because believe bit bring but certain certainly clear
  come consider could couple definitely else enough especially even ever every everybody everyone
  everything exact exactly expect explain fact feel few find folk folks get give go going good got
  great guess guy guys happen hard he her hers him his she hear heard here hope however i idea if imagine instead into
  just kind lately less let like likely literally little look lot lots make many maybe me mean
  mention might more much must my never nice nobody none not nothing now obviously often oh one
  only our people perhaps person please possible possibly pretty probably question quite rather
  really reason reckon recently said same say see seem seriously several shall should show simple
  simply so some somebody someone something somewhere soon sort sound still stuff such suppose
  supposed sure take talk tell them then they thing things think though thought together told too
  total totally true understand us usual usually various very want way we well went while will
  wonder would wrong yeah yes yet you your`;

const terms: ReadonlySet<string> = new Set(toTerms(words).map(({ term }) => term));

/** Whether a term is one of small talk, which says little about what a question is about. */
export function isCommonTerm(term: string): boolean {
  return terms.has(term);
}
