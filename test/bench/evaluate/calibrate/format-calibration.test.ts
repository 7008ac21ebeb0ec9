import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatCalibration } from '../../../../bench/evaluate/calibrate/format-calibration.ts';

const text = formatCalibration({
  cuts: { answer: 0.412, closest: 0.1 },
  questions: 160,
  endings: { answeredRightly: 140, answeredWrongly: 2, declinedRightly: 15, declinedWrongly: 3 },
  byHalves: { answeredRightly: 138, answeredWrongly: 3, declinedRightly: 14, declinedWrongly: 5 },
});

it('writes the cuts and the figures they give as data', () => {
  expect(parse(text)).toEqual({
    answer: 0.412,
    closest: 0.1,
    golden: {
      questions: 160,
      answered_rightly: 140,
      answered_wrongly: 2,
      declined_rightly: 15,
      declined_wrongly: 3,
    },
    golden_by_halves: {
      answered_rightly: 138,
      answered_wrongly: 3,
      declined_rightly: 14,
      declined_wrongly: 5,
    },
  });
});

it('says what wrote it and what each key means', () => {
  const comment = text
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .join('\n');
  expect(comment).toContain('npm run calibrate');
  for (const key of Object.keys(parse(text))) expect(comment).toContain(`# ${key}: `);
});
