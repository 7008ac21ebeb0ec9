import type { Cuts } from '../../types.ts';
import type { Data } from '../draft.ts';
import { calibrationSchema } from '../schemas/calibration-schema.ts';
import { type DataSource, readData } from './read-data.ts';
import { readValue } from './read-value.ts';

/** Reads `calibration.yaml`. */
export function readCalibration(file: DataSource, path: string): Data<Cuts | undefined> {
  return readData<Cuts | undefined>(file, path, undefined, (yaml) =>
    readValue(yaml, path, calibrationSchema),
  );
}
