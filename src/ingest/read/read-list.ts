import type { z } from 'zod';
import type { Data } from '../draft.ts';
import { type DataSource, readData } from './read-data.ts';
import { readItems } from './read-items.ts';

/** Reads a file that is one list. `toItem` makes an item of its data and its line. */
export function readList<Raw, Item>(
  file: DataSource,
  path: string,
  schema: z.ZodType<Raw>,
  toItem: (raw: Raw, line: number) => Item,
): Data<readonly Item[]> {
  return readData<readonly Item[]>(file, path, [], (yaml) => {
    const { value = [] } = yaml;
    if (!Array.isArray(value)) {
      const message = 'Write a list, each item after "- ".';
      return { value: [], invalid: [{ path, line: 1, message }] };
    }
    const { value: items, invalid } = readItems(value, schema, { yaml, path });
    return { value: items.map(({ item, line }) => toItem(item, line)), invalid };
  });
}
