import { expect, it } from 'vitest';
import { reportReplay } from '../../../../bench/speed/replay/report-replay.ts';

const replayed = {
  answers: 500,
  digests: { 'How much?': 'aa', 'Who?': 'bb' },
  unstable: [],
  version: 'v1',
};

it('says how much was the same, with a digest that does not hang on the order', () => {
  const turned = { ...replayed, digests: { 'Who?': 'bb', 'How much?': 'aa' } };
  const { report, same } = reportReplay([replayed, turned]);
  expect(same).toBe(true);
  expect(report).toMatch(
    /^1,000 answers to 2 questions in 2 processes: the same bytes\nSHA-256 [\da-f]{64}\n$/u,
  );
  expect(reportReplay([turned, replayed]).report).toBe(report);
});

it('gives another digest for other bytes', () => {
  const other = { ...replayed, digests: { 'How much?': 'aa', 'Who?': 'cc' } };
  expect(reportReplay([other]).report).not.toBe(reportReplay([replayed]).report);
});

it('names the questions whose bytes were not the same between processes or within one', () => {
  const other = { ...replayed, digests: { 'How much?': 'aa', 'Who?': 'cc' } };
  const between = reportReplay([replayed, other]);
  expect(between.same).toBe(false);
  expect(between.report).toBe(
    '1,000 answers to 2 questions in 2 processes: not the same bytes for\nWho?\n',
  );
  const within = reportReplay([{ ...replayed, unstable: ['How much?'] }, replayed]);
  expect(within.report).toContain('not the same bytes for\nHow much?\n');
});

it('does not blame the engine where the knowledge was edited meanwhile', () => {
  const edited = { ...replayed, digests: { 'How much?': 'xx', 'Who?': 'yy' }, version: 'v2' };
  expect(reportReplay([replayed, edited])).toEqual({
    same: false,
    report: 'The knowledge was edited meanwhile: measure again.\n',
  });
});
