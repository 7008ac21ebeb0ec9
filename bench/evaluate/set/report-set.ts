import { align } from '../align.ts';
import { formatShare } from '../format-share.ts';
import type { Figures } from './measure.ts';
import type { Band } from './reliability.ts';

/** How long a set took, in milliseconds; the quantiles are of one question. */
export type Speed = {
  readonly build: number;
  readonly p50: number | undefined;
  readonly p99: number | undefined;
};

/** A set and what is to be said of the run before its figures, in lines. */
export type Head = {
  readonly name: string;
  readonly passages: number;
  readonly notes: readonly string[];
};

/** Prints a set's figures: shares in per cent, MRR and AUROC as usual 0–1; under 80 columns. */
export function reportSet(set: Head, figures: Figures, speed: Speed): string {
  const { questions, answerable } = figures;
  const counts = [
    `${formatCount(set.passages)} passages`,
    `${formatCount(questions)} questions`,
    `${formatCount(answerable)} answerable`,
    `${formatCount(questions - answerable)} not`,
  ];
  const table = align([...rankingRows(figures), ...decisionRows(figures), ...speedRows(speed)]);
  const head = [`${set.name}: ${counts.join(', ')}`, ...set.notes];
  return `${head.join('\n')}\n\n${table}\n${toReliabilityTable(figures.reliability)}`;
}

function rankingRows({ passageAt, reciprocalRank, sentenceAt }: Figures) {
  return [
    ['Passage found, % of the answerable'],
    ['  R@1', formatShare(passageAt[1])],
    ['  R@3', formatShare(passageAt[3])],
    ['  R@10', formatShare(passageAt[10])],
    ['  MRR', formatUnit(reciprocalRank)],
    ['Answering sentence found, % of the answerable'],
    ['  S@1', formatShare(sentenceAt[1])],
    ['  S@3', formatShare(sentenceAt[3])],
  ];
}

function decisionRows(figures: Figures) {
  return [
    ['Confidence'],
    ['  AUROC, answerable against not', formatUnit(figures.auroc)],
    ['  answer rate at 95 % precision, % of all', formatShare(figures.answerRateAt[95])],
    ['  answer rate at 90 % precision, % of all', formatShare(figures.answerRateAt[90])],
    ['Decision'],
    ['  in-scope accuracy, % of the answerable', formatShare(figures.inScopeAccuracy)],
    ['  out-of-scope recall, % of the others', formatShare(figures.outOfScopeRecall)],
    ['  answers that are right, % of answers', formatShare(figures.answersRight)],
    ['Outcomes'],
    ...Object.entries(figures.outcomes).map(([outcome, count]) => [
      `  ${outcome}`,
      formatCount(count),
    ]),
  ];
}

function speedRows({ build, p50, p99 }: Speed) {
  return [
    ['Time, ms'],
    ['  build', formatMilliseconds(build)],
    ['  p50 per question', formatMilliseconds(p50)],
    ['  p99 per question', formatMilliseconds(p99)],
  ];
}

function toReliabilityTable(bands: readonly Band[]): string {
  const rows = bands.map(({ tenth, answers, meanConfidence, right }) => [
    `  ${formatTenth(tenth)}–${formatTenth(tenth + 1)}`,
    formatCount(answers),
    formatUnit(meanConfidence),
    formatShare(right),
  ]);
  return align([['Answers by confidence', 'answers', 'mean', 'right, %'], ...rows]);
}

function formatTenth(tenth: number): string {
  return (tenth / 10).toFixed(1);
}

function formatUnit(value: number | undefined): string {
  return value === undefined ? 'n/a' : value.toFixed(3);
}

function formatMilliseconds(value: number | undefined): string {
  return value === undefined ? 'n/a' : value.toFixed(value < 10 ? 2 : 0);
}

function formatCount(count: number): string {
  return count.toLocaleString('en');
}
