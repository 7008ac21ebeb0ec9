import { expect, it } from 'vitest';
import { reportStart } from '../../../../bench/speed/start/report-start.ts';

it('compares the medians, so that one slow start changes nothing', () => {
  const report = reportStart([
    { nothing: 20, answer: 200 },
    { nothing: 22, answer: 4000 },
    { nothing: 100, answer: 220 },
  ]);
  expect(report.split('\n')).toEqual([
    '                                 median ms  least  most',
    'node -e 0                               22     20   100',
    'npm run ask -- "…", without npm        220    200  4000',
    '',
    'the first answer takes 10.0 times a process that does nothing',
    '',
  ]);
});
