import type { Index } from '../ingest/open-index.ts';
import { toKeptTerms } from '../to-kept-terms.ts';
import type { Bot, Cuts, Entity, Knowledge, PassageId, Query, Trace } from '../types.ts';
import { analyse } from './analyse.ts';
import { classify } from './classify.ts';
import { compose } from './compose.ts';
import { composeComputed } from './compose-computed.ts';
import { decide } from './decide.ts';
import { expectedType } from './expected-type.ts';
import type { Computed } from './figures/computation.ts';
import { createComputation } from './figures/create-computation.ts';
import { createMeasures } from './figures/create-measures.ts';
import { createFacts } from './figures/facts.ts';
import { findWrongAmount, type WrongAmount } from './figures/find-wrong-amount.ts';
import { findAsked } from './find-asked.ts';
import { findPremise, type Premise } from './find-premise.ts';
import { findSubjectEntity } from './find-subject-entity.ts';
import { isRemark } from './is-remark.ts';
import { isSum } from './is-sum.ts';
import { createKnownWordings, type KnownWordings } from './known-wordings.ts';
import { toLookup } from './lookup.ts';
import { orderPassages, type Standing } from './order-passages.ts';
import { likely, rankSentences } from './rank-sentences.ts';
import { type Contender, rerank } from './rerank.ts';
import type { Continued } from './resolve/continue-thread.ts';
import { holdsOwn } from './resolve/holds-own.ts';
import { retrieve } from './retrieve.ts';
import { toCandidates } from './to-candidates.ts';
import { type Reading, toReadings } from './to-readings.ts';
import { toSubjectTerms } from './to-subject-terms.ts';
import { toUnitReadings, type UnitReading } from './to-unit-readings.ts';
import { weighConfidence } from './weigh-confidence.ts';
import { weighSignals } from './weigh-signals.ts';

/** How many candidates and sentences a trace keeps. */
const traced = 10;
/** A passage is as good as the best where its score comes this near to it. */
const tie = 0.4;
/** How surely a question must presume what is corrected for no more than that to be said. */
const surely = 0.2;
/** And for that to be said before that something else is not known. */
const moreSurely = 0.3;
/** What a question says to be so is so where so much of it stands in a passage. */
const granted = 0.95;
/** How surely a question in the words of a phrasing is that phrasing. */
const sameWords = 0.98;

/**
 * The line of work of a question: resolve → analyse → retrieve → rerank → rank sentences → decide →
 * compose. What asks for a computation, and can be worked out, is answered with its result instead.
 */
export function createAnswer(knowledge: Knowledge, index: Index, cuts: Cuts): Bot['answer'] {
  const entity = findSubjectEntity(knowledge);
  const findWording = createKnownWordings(index, entity);
  const measures = createMeasures();
  const about = { terms: toSubjectTerms(knowledge.subject), entity, findWording, measures };
  const facts = createFacts(knowledge);
  const compute = createComputation(knowledge, facts);
  const correctAmount = (asked: string) => toCorrected(findWrongAmount(asked, facts));
  return (question, context) => {
    const said = isRemark(question) || isSum(question) ? '' : question;
    const readings = toReadings(said, context?.thread ?? [], index).flatMap(toUnitReadings);
    const wasAnswered = (asked: string) =>
      examine({ asked }, index, about, compute).confidence >= cuts.answer;
    const examined = readings
      .filter(({ within }) => within === undefined || wasAnswered(within.before))
      .map((reading) => examine(reading, index, about, compute));
    const taken = examined.reduce((one, other) => (isBetter(other, one, cuts) ? other : one));
    const presumed = toPresumed(examined, taken, cuts).map((reading) =>
      examine(reading, index, about, compute),
    );
    const best = presumed.find(({ confidence }) => confidence >= cuts.answer) ?? taken;
    const { understood, computation, premise, standings, sentences, confidence } = best;
    const passages = standings.map(({ contender }) => contender.passage);
    const tied = countTied(standings);
    // That what is asked about is not so is an answer, and no gap.
    const unknown = (passages[0]?.unknown ?? false) && !premise?.presumed;
    const { signals, lacksUnit } = best;
    const grounds = { confidence, cuts, signals, unknown, tied: tied > 1, lacksUnit };
    const decision = decide(grounds);
    const trace = toTrace(best, cuts, decision.because);
    const base = { question, ...(understood === undefined ? {} : { understood }), trace };
    const known = computation ?? (premise ? undefined : correctAmount(best.understood ?? question));
    if (known !== undefined) {
      return composeComputed({ ...base, computation: known, related: passages[0]?.next ?? [] });
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
      ...(best.unit === undefined ? {} : { unit: best.unit }),
    });
  };
}

/** What the knowledge is about: its terms, and its entity where the glossary has one. */
type About = {
  readonly terms: ReadonlySet<string>;
  readonly entity: Entity | undefined;
  readonly findWording: KnownWordings;
  readonly measures: ReturnType<typeof createMeasures>;
};

type Examined = ReturnType<typeof examine>;

/** A wrong amount is corrected as a computation is answered: with the figures and their sources. */
function toCorrected(wrong: WrongAmount | undefined): Computed | undefined {
  if (wrong === undefined) return undefined;
  const because = `A wrong amount: the ${wrong.quantity} of ${wrong.entity} is not what the question says.`;
  return { kind: 'computed', sentences: [wrong], because };
}

/**
 * A mistaken statement that the question takes for granted is to be corrected, whatever else is asked
 * and not known: it is asked by itself where nothing else leads to an answer.
 */
function toPresumed(
  [whole]: readonly Examined[],
  { computation, confidence, standings }: Examined,
  { answer }: Cuts,
): readonly Reading[] {
  const presumed = whole?.presumed;
  if (whole === undefined || presumed === undefined || computation !== undefined) return [];
  const isUnknown = standings[0]?.contender.passage.unknown ?? false;
  if (confidence >= answer && !(isUnknown && presumed.probability >= moreSurely)) return [];
  return [{ ...whole, asked: presumed.correction.statement, leavesOut: true }];
}

/** What can be worked out goes before what was found; else the surer reading, or the first. */
function isBetter(one: Examined, other: Examined, { answer }: Cuts): boolean {
  if (other.computation !== undefined) return false;
  if (one.computation !== undefined) return true;
  if (one.lacksUnit !== other.lacksUnit && one.confidence >= answer) return other.lacksUnit;
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
  reading: UnitReading,
  index: Index,
  about: About,
  compute: ReturnType<typeof createComputation>,
) {
  const { asked, within } = reading;
  const own = within?.own ?? asked;
  const query = { ...analyse(asked, index), expects: expectedType(own) };
  const { premise, ...found } = find(reading, query, index, about);
  const { standings, lookup } = found;
  const signals = weighSignals(standings, query, lookup, about.terms, findAsked(own));
  const [first] = standings;
  const corrected =
    premise !== undefined && standings[0]?.contender.passage.id === premise.correction.passage;
  const isGranted = reading.states && premise === undefined && signals.covered >= granted;
  const isHeld = mayHold(reading, about) && standings.length > 0 && !isGranted;
  return {
    ...reading,
    ...found,
    query,
    presumed: premise?.presumed && premise.probability >= surely ? premise : undefined,
    premise: corrected ? premise : undefined,
    lacksUnit: isLackingUnit(reading, first, about),
    computation: corrected || reading.dropsUnit ? undefined : compute(asked),
    signals,
    confidence: isHeld ? weighConfidence(signals) : 0,
  };
}

/**
 * Whether a figure in a unit is asked for, and the passage has none of that kind. What corrects something
 * answers in another way, and what was written down for a passage is for its maintainers to judge.
 */
function isLackingUnit(
  { unit }: UnitReading,
  first: Standing | undefined,
  { measures }: About,
): boolean {
  if (unit === undefined || first === undefined) return false;
  const { passage, phrasing } = first.contender;
  if (phrasing >= sameWords) return false;
  return passage.corrects.length === 0 && passage.sentences.length > 0 && !measures(passage, unit);
}

/** What may be a new question is none that goes on with the last one where it asks about the subject. */
function mayHold({ within }: Reading, { terms }: About): boolean {
  return !within?.couldBeNew || !toKeptTerms(within.own).some((term) => terms.has(term));
}

/** From the query to passages and sentences, best first. */
function find(reading: UnitReading, query: Query, index: Index, about: About) {
  const { asked, within, unit, dropsUnit = false } = reading;
  const lookup = toLookup(query, index);
  const premise = findPremise(asked, query, index, about.entity);
  const known = recognise(query.unified, premise, index, about);
  const held = within && toHolding(within, index);
  const phrasings =
    held === undefined ? known : new Map(held.map((id) => [id, known.get(id) ?? 0]));
  const hits = retrieve(query, index).filter(({ position }) => {
    const id = index.passages[position]?.id;
    return held === undefined || (id !== undefined && held.includes(id));
  });
  const found = rerank(hits, phrasings, lookup, index);
  const all = [...found, ...rerank([], toMissing(found, phrasings), lookup, index)];
  // What is asked for in a unit stands in a passage that has a figure of that kind.
  const contenders =
    unit === undefined || !dropsUnit
      ? all
      : all.filter(({ passage }) => about.measures(passage, unit));
  const sentences = rankSentences(contenders, lookup, query, asked, about.entity);
  return { premise, lookup, sentences, standings: orderPassages(contenders, sentences) };
}

/** What goes on with the last question is answered where that was, by what says what the question says. */
function toHolding({ passage, own }: Continued['within'], index: Index): readonly PassageId[] {
  return index.passages
    .map(({ id }) => id)
    .filter((id) => toArticle(id) === toArticle(passage) && holdsOwn(own, id, index));
}

function toArticle(id: PassageId): string {
  return id.slice(0, id.indexOf('#'));
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
