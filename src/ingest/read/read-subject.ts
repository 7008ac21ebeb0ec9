import type { Subject } from '../../types.ts';
import type { Data } from '../draft.ts';
import { subjectSchema } from '../schemas/subject-schema.ts';
import { type DataSource, readData } from './read-data.ts';
import { readValue } from './read-value.ts';

/** Reads `subject.yaml`. */
export function readSubject(file: DataSource, path: string): Data<Subject> {
  const none: Subject = { name: '', examples: [] };
  return readData(file, path, none, (yaml) => {
    const { value = none, invalid } = readValue(yaml, path, subjectSchema);
    return { value, invalid };
  });
}
