import type { Data, DraftGlossary } from '../draft.ts';
import { entitySchema, glossarySchema, synonymsSchema } from '../schemas/glossary-schema.ts';
import { type DataSource, readData } from './read-data.ts';
import { readItems } from './read-items.ts';
import { readValue } from './read-value.ts';

/** Reads `glossary.yaml`. */
export function readGlossary(file: DataSource, path: string): Data<DraftGlossary> {
  return readData(file, path, { entities: [], synonyms: [] }, (yaml) => {
    const { value, invalid } = readValue(yaml, path, glossarySchema);
    const entities = readItems(value?.entities ?? [], entitySchema, {
      yaml,
      path,
      base: ['entities'],
    });
    const synonyms = readItems(value?.synonyms ?? [], synonymsSchema, {
      yaml,
      path,
      base: ['synonyms'],
    });
    return {
      value: {
        entities: entities.value.map(({ item: { article, ...rest }, line }) => ({
          ...rest,
          ...(article === undefined ? {} : { article }),
          line,
        })),
        synonyms: synonyms.value.map(({ item }) => item),
      },
      invalid: [...invalid, ...entities.invalid, ...synonyms.invalid],
    };
  });
}
