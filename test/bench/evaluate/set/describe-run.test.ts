import { expect, it } from 'vitest';
import { describeRun } from '../../../../bench/evaluate/set/describe-run.ts';

it('says nothing of a run as usual', () => {
  expect(describeRun({ perturb: undefined, calibration: { kind: 'none' }, cuts: [] })).toEqual([]);
});

it('names the way of writing', () => {
  expect(describeRun({ perturb: 'typo', calibration: { kind: 'none' }, cuts: [] })).toEqual([
    'questions perturbed: typo (one typing error in each)',
  ]);
});

it('names the cuts and what they were chosen on', () => {
  const set = { name: 'squad-b', passages: [], questions: [] };
  const cuts = [{ answer: 0.5, closest: 0.125 }];
  expect(describeRun({ perturb: undefined, calibration: { kind: 'other', set }, cuts })).toEqual([
    'cuts chosen on squad-b: answer 0.500, closest 0.125',
  ]);
});

it('names the cuts of both halves', () => {
  const cuts = [
    { answer: 0.5, closest: 0.1 },
    { answer: 0.6, closest: 0.2 },
  ];
  expect(describeRun({ perturb: undefined, calibration: { kind: 'half' }, cuts })).toEqual([
    'cuts chosen by halves: answer 0.500 and 0.600, closest 0.100 and 0.200',
  ]);
});
