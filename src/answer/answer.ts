import type { Index } from '../ingest/open-index.ts';
import type { Bot, Cuts, Knowledge, PassageId, Query, Trace } from '../types.ts';
import { analyse } from './analyse.ts';
import { classify } from './classify.ts';
import { compose } from './compose.ts';
import { composeComputed } from './compose-computed.ts';
import { decide } from './decide.ts';
import { createComputation } from './figures/create-computation.ts';
import { findPremise, type Premise } from './find-premise.ts';
import { toLookup } from './lookup.ts';
import { orderPassages, type Standing } from './order-passages.ts';
import { rankSentences } from './rank-sentences.ts';
import { rerank } from './rerank.ts';
import { resolve } from './resolve/resolve.ts';
import { retrieve } from './retrieve.ts';
import { toCandidates } from './to-candidates.ts';
import { toSubjectTerms } from './to-subject-terms.ts';
import { weighConfidence } from './weigh-confidence.ts';
import { weighSignals } from './weigh-signals.ts';

/** How many candidates and sentences a trace keeps. */
const traced = 10;
/** A passage is as good as the best where its score comes this near to it. */
const tie = 0.4;

/**
 * The line of work of a question: resolve → analyse → retrieve → rerank → rank sentences → decide →
 * compose. What asks for a computation, and can be worked out, is answered with its result instead.
 */
export function createAnswer(knowledge: Knowledge, index: Index, cuts: Cuts): Bot['answer'] {
  const subjectTerms = toSubjectTerms(knowledge.subject);
  const compute = createComputation(knowledge);
  return (question, context) => {
    const understood = resolve(question, context?.thread ?? [], index);
    const asked = understood ?? question;
    const query = analyse(asked, index);
    const found = find(asked, query, index);
    const { premise, standings, sentences, lookup } = found;
    const signals = weighSignals(standings, query, lookup, subjectTerms);
    const confidence = weighConfidence(signals);
    const best = standings[0]?.contender.passage;
    const unknown = best?.unknown ?? false;
    const decision = decide({ confidence, cuts, signals, unknown, tied: isTied(standings) });
    const trace: Trace = {
      query,
      candidates: toCandidates(standings.slice(0, traced), query, lookup),
      sentences: sentences.slice(0, traced),
      signals,
      cuts,
      because: decision.because,
    };
    const base = { question, ...(understood === undefined ? {} : { understood }), trace };
    const corrects = premise?.correction.passage === best?.id ? premise?.correction : undefined;
    const computation = corrects === undefined ? compute(asked) : undefined;
    if (computation !== undefined) {
      return composeComputed({ ...base, computation, related: best?.next ?? [] });
    }
    return compose({
      ...base,
      ...(corrects === undefined ? {} : { corrects: corrects.statement }),
      decision,
      confidence,
      passages: standings.map(({ contender }) => contender.passage),
      sentences,
      subject: knowledge.subject,
    });
  };
}

/** From the query to passages and sentences, best first. */
function find(asked: string, query: Query, index: Index) {
  const lookup = toLookup(query, index);
  const premise = findPremise(asked, query, index);
  const phrasings = recognise(query.unified, premise, index);
  const contenders = rerank(retrieve(query, index), phrasings, lookup, index);
  const sentences = rankSentences(contenders, lookup, query, asked);
  return { premise, lookup, sentences, standings: orderPassages(contenders, sentences) };
}

/** How surely the question is one of each passage's phrasings, or presumes what it corrects; 0–1. */
function recognise(
  question: string,
  premise: Premise | undefined,
  { classifier }: Index,
): ReadonlyMap<PassageId, number> {
  const { passages } = classify(classifier, question);
  const probabilities = new Map(passages.map(({ passage, probability }) => [passage, probability]));
  if (premise !== undefined) {
    const { passage } = premise.correction;
    const before = probabilities.get(passage) ?? 0;
    probabilities.set(passage, 1 - (1 - before) * (1 - premise.probability));
  }
  return probabilities;
}

function isTied([first, second]: readonly Standing[]): boolean {
  if (first?.best === undefined || second?.best === undefined) return false;
  return first.best.score - second.best.score < tie;
}
