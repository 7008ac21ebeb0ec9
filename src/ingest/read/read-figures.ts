import type { Data, DraftFigure } from '../draft.ts';
import { figureSchema } from '../schemas/figure-schema.ts';
import type { DataSource } from './read-data.ts';
import { readList } from './read-list.ts';

/** Reads `figures.yaml`. */
export function readFigures(file: DataSource, path: string): Data<readonly DraftFigure[]> {
  return readList(file, path, figureSchema, ({ value: written, ...figure }, line) => ({
    ...figure,
    from: Number(written[0]),
    to: Number(written.at(-1)),
    written,
    line,
  }));
}
