import { expect, it } from 'vitest';
import { measure } from '../../../../bench/evaluate/set/measure.ts';
import { reportSet } from '../../../../bench/evaluate/set/report-set.ts';
import { aJudged } from './results.ts';

const judged = [
  aJudged({ confidence: 0.96 }),
  aJudged({ confidence: 0.92, sentenceRank: 2 }),
  aJudged({ confidence: 0.5, outcome: 'closest', passageRank: 3, sentenceRank: undefined }),
];
const speed = { build: 1234.5, p50: 0.4567, p99: 12.3 };

it('prints each figure under its name', () => {
  const head = { name: 'squad-a', passages: 1065, notes: ['questions perturbed: typo'] };
  expect(reportSet(head, measure(judged, true), speed)).toBe(`\
squad-a: 1,065 passages, 3 questions, 3 answerable, 0 not
questions perturbed: typo

Passage found, % of the answerable
  R@1                                           66.7
  R@3                                          100.0
  R@10                                         100.0
  MRR                                          0.778
Answering sentence found, % of the answerable
  S@1                                           33.3
  S@3                                           66.7
Confidence
  AUROC, answerable against not                  n/a
  answer rate at 95 % precision, % of all       33.3
  answer rate at 90 % precision, % of all       33.3
Decision
  in-scope accuracy, % of the answerable        66.7
  out-of-scope recall, % of the others           n/a
  answers that are right, % of answers          50.0
Outcomes
  answer                                           2
  choice                                           0
  closest                                          1
  gap                                              0
  out-of-scope                                     0
Time, ms
  build                                         1235
  p50 per question                              0.46
  p99 per question                                12

Answers by confidence  answers   mean  right, %
  0.9–1.0                    2  0.940      50.0
`);
});

it('stays under 80 columns', () => {
  const head = { name: 'squad-a-withheld', passages: 20_000, notes: [] };
  const report = reportSet(head, measure(judged, false), {
    build: 0,
    p50: undefined,
    p99: undefined,
  });
  expect(report.split('\n').filter((line) => line.length >= 80)).toEqual([]);
});
