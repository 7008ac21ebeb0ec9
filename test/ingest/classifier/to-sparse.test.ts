import { expect, it } from 'vitest';
import { toSparse } from '../../../src/ingest/classifier/to-sparse.ts';

it('keeps what is said, row after row, and nothing that says next to nothing', () => {
  const rows = [
    [0, 0.5, -0.25],
    [0.01, 0, -0.01],
    [1, 0, 0],
  ];
  const { starts, passages, values } = toSparse(Float32Array.from(rows.flat()), {
    features: 3,
    passages: 3,
  });
  expect([...starts]).toEqual([0, 2, 2, 3]);
  expect([...passages]).toEqual([1, 2, 0]);
  expect([...values]).toEqual([0.5, -0.25, 1]);
});
