import type { GoldenQuestion } from '../../types.ts';
import type { Data } from '../draft.ts';
import { goldenSchema } from '../schemas/golden-schema.ts';
import type { DataSource } from './read-data.ts';
import { readList } from './read-list.ts';

/** Reads `golden.yaml`. */
export function readGolden(file: DataSource, path: string): Data<readonly GoldenQuestion[]> {
  return readList(file, path, goldenSchema, ({ ask, after, passage, outcome }, line) => ({
    ask,
    ...(after === undefined ? {} : { after }),
    expect:
      passage === undefined
        ? { kind: 'outcome' as const, outcome: outcome ?? ('declined' as const) }
        : { kind: 'passage' as const, passages: passage },
    path,
    line,
  }));
}
