import { toTerms } from './terms.ts';

/** Words of grammar and of asking: they say nothing about what a passage is about. */
const questionWords = `a an the of in on at to for by with from as and or it its this that these those
  what which who whom whose when where why how is are was were be been being am do does did has have
  had would there kind type sort`;

const stopTerms: ReadonlySet<string> = new Set(toTerms(questionWords).map(({ term }) => term));

/** Whether a term is one of grammar, which is neither indexed nor looked up. */
export function isStopTerm(term: string): boolean {
  return stopTerms.has(term);
}
