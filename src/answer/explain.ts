import type { Index } from '../ingest/open-index.ts';
import type { Candidate, Reply } from '../types.ts';
import { explainClassification } from './explain-classification.ts';

/**
 * Tells how a reply came about: how the question was understood, what was corrected, what it was
 * recognised by, why the best passage beat the next, which cut decided, and where there is no answer,
 * what to write to have one.
 */
export function explain(reply: Reply, index: Index): readonly string[] {
  const { candidates, because } = reply.trace;
  const [best, next] = candidates;
  return [
    ...tellUnderstanding(reply),
    ...(best ? tellPhrasing(reply, best, index) : []),
    ...(best ? tellLead(best, next) : []),
    because,
    ...tellRemedy(reply, best),
  ];
}

function tellUnderstanding(reply: Reply): readonly string[] {
  const { terms, names } = reply.trace.query;
  const corrected = terms.flatMap(({ word, corrected: known }) =>
    known === undefined ? [] : `“${word}” was taken for “${known}”`,
  );
  const unknown = terms
    .filter(({ passages, corrected: known }) => passages === 0 && known === undefined)
    .map(({ word }) => `“${word}”`);
  return [
    ...(reply.understood === undefined ? [] : [`Understood as “${reply.understood}”.`]),
    ...(corrected.length === 0 ? [] : [`${corrected.join(', ')}.`]),
    ...(names.length === 0 ? [] : [`It names ${names.map(({ name }) => name).join(', ')}.`]),
    ...(unknown.length === 0 ? [] : [`No passage has ${unknown.join(', ')}.`]),
    ...(reply.kind === 'answer' && reply.corrects !== undefined
      ? [`It takes for granted “${reply.corrects}”, which the passage corrects.`]
      : []),
  ];
}

function tellPhrasing(
  { trace: { query } }: Reply,
  { passage, phrasing }: Candidate,
  { classifier }: Index,
): readonly string[] {
  if (phrasing < 0.01) return [`It is like no phrasing of ${passage.id}.`];
  const why = explainClassification(classifier, query.unified, passage.id);
  const words = why.words.map(({ words: said, share }) => `“${said}” ${percent(share)}`);
  const nearest = why.phrasing === undefined ? '' : `, nearest to “${why.phrasing.text}”`;
  return [
    `It is one of the phrasings of ${passage.id} with probability ${phrasing.toFixed(2)}${nearest}: ${words.join(', ')}.`,
  ];
}

/** What told two passages apart, the three features that did most. */
function tellLead(best: Candidate, next: Candidate | undefined): readonly string[] {
  if (next === undefined) return [`${best.passage.id} is the only candidate.`];
  const gains = Object.entries(best.features)
    .map(([name, value]) => ({ name, gain: value - (next.features[name] ?? 0) }))
    .filter(({ gain }) => Math.abs(gain) >= 0.05)
    .sort((a, b) => Math.abs(b.gain) - Math.abs(a.gain))
    .slice(0, 3)
    .map(({ name, gain }) => `${name} ${gain > 0 ? '+' : '−'}${Math.abs(gain).toFixed(2)}`);
  const lead = (best.score - next.score).toFixed(2);
  return [
    `${best.passage.id} leads ${next.passage.id} by ${lead}${gains.length > 0 ? `: ${gains.join(', ')}` : ''}.`,
  ];
}

function tellRemedy({ kind, question }: Reply, best: Candidate | undefined): readonly string[] {
  if (kind === 'answer') return [];
  if (kind === 'out-of-scope' || best === undefined) {
    return ['To have it answered, write an article about it; see knowledge/README.md.'];
  }
  const { passage } = best;
  const slug = passage.id.slice(passage.id.indexOf('#') + 1);
  return [
    `If ${passage.id} answers it, add “${question.slice(0, 200)}” to its phrasings (questions, ${slug}) in ${passage.path}; if no passage does, write one.`,
  ];
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
