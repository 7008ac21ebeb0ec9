import type { Passage, Reply, Subject, Trace } from '../types.ts';
import { addConversion } from './add-conversion.ts';
import { cite, type Quoted } from './cite.ts';
import type { Decision } from './decide.ts';
import { findAddition } from './find-addition.ts';
import type { WeighedSentence } from './rank-sentences.ts';
import { selectSentences } from './select-sentences.ts';
import { toQuestion } from './to-question.ts';

/** What a reply is made of. */
export type Findings = {
  readonly question: string;
  readonly understood?: string;
  /** The mistaken statement that the question presumes. */
  readonly corrects?: string;
  readonly decision: Decision;
  readonly confidence: number;
  /** Best first; the passages that sentences were ranked of. */
  readonly passages: readonly Passage[];
  /** How many of them are equally good, the best included. */
  readonly tied: number;
  readonly sentences: readonly WeighedSentence[];
  readonly subject: Subject;
  /** The unit that a figure is asked for in. */
  readonly unit?: string;
  readonly trace: Trace;
};

/** How many questions are offered after an answer, and instead of one. */
const relatedCount = 3;
const choiceCount = 5;
/** How many passages are quoted where there is no direct answer. */
const closestCount = 2;

/** Puts a reply together: what is shown, its citations, its dates, and what to ask next. */
export function compose(findings: Findings): Reply {
  const { passages, subject } = findings;
  const [best] = passages;
  const base = toBase(findings);
  switch (findings.decision.outcome) {
    case 'answer':
      return {
        ...base,
        kind: 'answer',
        ...(findings.corrects === undefined ? {} : { corrects: findings.corrects }),
        ...quote(best, findings),
        related: toRelated(best),
      };
    case 'choice':
      return { ...base, kind: 'choice', suggestions: offerTied(findings) };
    case 'closest':
      return {
        ...base,
        kind: 'closest',
        ...cite(passages.slice(0, closestCount).flatMap((passage) => toLead(passage, findings))),
        suggestions: offer(passages, relatedCount),
      };
    case 'gap':
      return {
        ...base,
        kind: 'gap',
        ...quoteUnknown(best, findings),
        suggestions:
          best?.unknown && best.next.length > 0 ? toRelated(best) : offer(passages, relatedCount),
      };
    case 'out-of-scope':
      return {
        ...base,
        kind: 'out-of-scope',
        subject: subject.name,
        suggestions: subject.examples,
      };
  }
}

function toBase({ question, understood, confidence, trace }: Findings) {
  return {
    question,
    ...(understood === undefined ? {} : { understood }),
    confidence,
    trace,
  };
}

/** Of a gap: what says that it is one, if a passage does. */
function quoteUnknown(best: Passage | undefined, findings: Findings) {
  const { trace, confidence } = findings;
  return best?.unknown && confidence >= trace.cuts.answer ? quote(best, findings) : cite([]);
}

function quote(passage: Passage | undefined, { sentences, corrects, unit }: Findings) {
  if (passage === undefined) return cite([]);
  // A correction stands first in its passage, and so does what says that something is not known.
  if (corrects !== undefined || passage.unknown)
    return cite(selectSentences(passage, []).map((sentence) => ({ passage, sentence })));
  const own = selectSentences(passage, sentences).map((sentence) => ({ passage, sentence }));
  return cite(addConversion([...own, ...findAddition(passage, own, sentences)], unit));
}

function toLead(passage: Passage, { sentences }: Findings): readonly Quoted[] {
  return selectSentences(passage, sentences)
    .slice(0, 1)
    .map((sentence) => ({ passage, sentence }));
}

function toRelated(passage: Passage | undefined): readonly string[] {
  return passage?.next.slice(0, relatedCount) ?? [];
}

/** Only what is equally good; two at least, for there to be a choice. */
function offerTied({ passages, tied }: Findings): readonly string[] {
  const suggestions = offer(passages.slice(0, tied), choiceCount);
  return suggestions.length > 1 ? suggestions : offer(passages, 2);
}

function offer(passages: readonly Passage[], count: number): readonly string[] {
  return [...new Set(passages.filter(({ unknown }) => !unknown).map(toQuestion))].slice(0, count);
}
