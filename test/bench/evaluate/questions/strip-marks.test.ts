import { expect, it } from 'vitest';
import { stripMarks } from '../../../../bench/evaluate/questions/strip-marks.ts';

it('takes out citation marks with the space before them, so that no number is taken for a figure', () => {
  expect(stripMarks('It would cost $8 billion. [1][2]\nIt is 112 km long. [10]')).toBe(
    'It would cost $8 billion.\nIt is 112 km long.',
  );
});

it('leaves other brackets and the lines as they are', () => {
  expect(stripMarks('[sic] a[b]\n\n[3]Next')).toBe('[sic] a[b]\n\nNext');
});
