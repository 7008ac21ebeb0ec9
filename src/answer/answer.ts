import type { Index } from '../ingest/open-index.ts';
import type { Bot, Cuts, Entity, Knowledge, PassageId, Query, Trace } from '../types.ts';
import { analyse } from './analyse.ts';
import { classify } from './classify.ts';
import { compose } from './compose.ts';
import { composeComputed } from './compose-computed.ts';
import { decide } from './decide.ts';
import { createComputation } from './figures/create-computation.ts';
import { findAsked } from './find-asked.ts';
import { findPremise, type Premise } from './find-premise.ts';
import { findSubjectEntity } from './find-subject-entity.ts';
import { createKnownWordings, type KnownWordings } from './known-wordings.ts';
import { toLookup } from './lookup.ts';
import { orderPassages, type Standing } from './order-passages.ts';
import { likely, rankSentences } from './rank-sentences.ts';
import { type Contender, rerank } from './rerank.ts';
import { retrieve } from './retrieve.ts';
import { toCandidates } from './to-candidates.ts';
import { type Reading, toReadings } from './to-readings.ts';
import { toSubjectTerms } from './to-subject-terms.ts';
import { weighConfidence } from './weigh-confidence.ts';
import { weighSignals } from './weigh-signals.ts';

/** How many candidates and sentences a trace keeps. */
const traced = 10;
/** A passage is as good as the best where its score comes this near to it. */
const tie = 0.4;
/** How surely a question in the words of a phrasing is that phrasing. */
const sameWords = 0.98;

/**
 * The line of work of a question: resolve → analyse → retrieve → rerank → rank sentences → decide →
 * compose. What asks for a computation, and can be worked out, is answered with its result instead.
 */
export function createAnswer(knowledge: Knowledge, index: Index, cuts: Cuts): Bot['answer'] {
  const entity = findSubjectEntity(knowledge);
  const findWording = createKnownWordings(index, entity);
  const about = { terms: toSubjectTerms(knowledge.subject), entity, findWording };
  const compute = createComputation(knowledge);
  return (question, context) => {
    const readings = toReadings(question, context?.thread ?? [], index);
    const examined = readings.map((reading) => examine(reading, index, about, compute));
    const best = examined.reduce((one, other) => (isBetter(other, one, cuts) ? other : one));
    const { understood, computation, premise, standings, sentences, confidence } = best;
    const passages = standings.map(({ contender }) => contender.passage);
    const tied = countTied(standings);
    const unknown = passages[0]?.unknown ?? false;
    const grounds = { confidence, cuts, signals: best.signals, unknown, tied: tied > 1 };
    const decision = decide(grounds);
    const trace = toTrace(best, cuts, decision.because);
    const base = { question, ...(understood === undefined ? {} : { understood }), trace };
    if (computation !== undefined) {
      return composeComputed({ ...base, computation, related: passages[0]?.next ?? [] });
    }
    return compose({
      ...base,
      ...(premise?.presumed ? { corrects: premise.correction.statement } : {}),
      decision,
      confidence,
      passages,
      tied,
      sentences,
      subject: knowledge.subject,
    });
  };
}

/** What the knowledge is about: its terms, and its entity where the glossary has one. */
type About = {
  readonly terms: ReadonlySet<string>;
  readonly entity: Entity | undefined;
  readonly findWording: KnownWordings;
};

type Examined = ReturnType<typeof examine>;

/** What can be worked out goes before what was found; else the surer reading, or the first. */
function isBetter(one: Examined, other: Examined, { answer }: Cuts): boolean {
  if (other.computation !== undefined) return false;
  if (one.computation !== undefined) return true;
  // Another reading counts only where it leads to an answer.
  if (one.confidence < answer) return false;
  if (one.leavesOut && one.premise === undefined && other.confidence >= answer) return false;
  return one.confidence > other.confidence;
}

function toTrace(
  { query, standings, lookup, sentences, signals }: Examined,
  cuts: Cuts,
  because: string,
): Trace {
  return {
    query,
    candidates: toCandidates(standings.slice(0, traced), query, lookup),
    sentences: sentences.slice(0, traced),
    signals,
    cuts,
    because,
  };
}

/** A reading of the question, and all that was found for it. */
function examine(
  reading: Reading,
  index: Index,
  about: About,
  compute: ReturnType<typeof createComputation>,
) {
  const { asked } = reading;
  const query = analyse(asked, index);
  const { premise, ...found } = find(asked, query, index, about);
  const { standings, lookup } = found;
  const signals = weighSignals(standings, query, lookup, about.terms, findAsked(asked));
  const corrected =
    premise !== undefined && standings[0]?.contender.passage.id === premise.correction.passage;
  return {
    ...reading,
    ...found,
    query,
    premise: corrected ? premise : undefined,
    computation: corrected ? undefined : compute(asked),
    signals,
    confidence: weighConfidence(signals),
  };
}

/** From the query to passages and sentences, best first. */
function find(asked: string, query: Query, index: Index, about: About) {
  const lookup = toLookup(query, index);
  const premise = findPremise(asked, query, index);
  const phrasings = recognise(query.unified, premise, index, about);
  const found = rerank(retrieve(query, index), phrasings, lookup, index);
  const contenders = [...found, ...rerank([], toMissing(found, phrasings), lookup, index)];
  const sentences = rankSentences(contenders, lookup, query, asked, about.entity);
  return { premise, lookup, sentences, standings: orderPassages(contenders, sentences) };
}

/** How surely the question is one of each passage's phrasings, or presumes what it corrects; 0–1. */
function recognise(
  question: string,
  premise: Premise | undefined,
  { classifier }: Index,
  { findWording }: About,
): ReadonlyMap<PassageId, number> {
  const { passages } = classify(classifier, question);
  const probabilities = new Map(passages.map(({ passage, probability }) => [passage, probability]));
  const worded = findWording(question);
  if (worded !== undefined) probabilities.set(worded, sameWords);
  if (premise !== undefined) {
    const { passage } = premise.correction;
    const before = probabilities.get(passage) ?? 0;
    probabilities.set(passage, 1 - (1 - before) * (1 - premise.probability));
  }
  return probabilities;
}

/** What a phrasing makes likely is looked at, however few words it shares. */
function toMissing(
  found: readonly Contender[],
  phrasings: ReadonlyMap<PassageId, number>,
): ReadonlyMap<PassageId, number> {
  const ids = new Set(found.map(({ passage }) => passage.id));
  return new Map([...phrasings].filter(([id, phrasing]) => phrasing >= likely && !ids.has(id)));
}

/** How many passages are as good as the best, itself included. */
function countTied(standings: readonly Standing[]): number {
  const top = standings[0]?.best?.score;
  if (top === undefined) return 0;
  return standings.filter(({ best }) => best !== undefined && top - best.score < tie).length;
}
