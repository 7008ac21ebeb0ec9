import { z } from 'zod';
import { sourceSchema } from '../corpus/source.ts';
import { type EngineName, engines } from '../engines/engines.ts';

/** What to measure; plain data, so that it can be handed to a process of its own. */
export const orderSchema = z.strictObject({
  engine: z.string().refine((name): name is EngineName => Object.hasOwn(engines, name)),
  source: sourceSchema,
  /** At most so many questions are timed, spread evenly. */
  timed: z.int().positive(),
  /** At most so many questions are judged, spread evenly; 0 where none is. */
  judged: z.int().nonnegative(),
});

export type Order = Readonly<z.infer<typeof orderSchema>>;

const qualitySchema = z.strictObject({
  /** R@1 and R@3: a right passage is the first, or among the first three; 0–1. */
  first: z.number(),
  three: z.number(),
  /** Mean reciprocal rank of the first right passage, 0–1. */
  reciprocalRank: z.number(),
  /** S@1: the first sentence answers, 0–1; left out where passages have no text. */
  sentence: z.number().optional(),
});

export const measurementSchema = z.strictObject({
  /** Milliseconds to index the passages. */
  build: z.number(),
  /** Milliseconds per question. */
  p50: z.number(),
  p99: z.number(),
  /** Megabytes, garbage collected: what the engine holds, what the whole process holds, and has resident. */
  memory: z.strictObject({ engine: z.number(), process: z.number(), resident: z.number() }),
  quality: qualitySchema.optional(),
});

export type Quality = Readonly<z.infer<typeof qualitySchema>>;
/** What was measured of an engine. */
export type Measurement = Readonly<z.infer<typeof measurementSchema>>;
