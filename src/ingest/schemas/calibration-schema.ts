import { z } from 'zod';

const error = 'write a number from 0 to 1, or run the calibration again';

const cut = z
  .string({ error })
  .regex(/^\d(?:\.\d+)?$/u, error)
  .transform(Number)
  .refine((value) => value <= 1, error);

/** `calibration.yaml`, which a command writes: only the cuts are read, the rest is for people. */
export const calibrationSchema = z.object(
  { answer: cut, closest: cut },
  { error: 'write the keys answer and closest, or run the calibration again' },
);
