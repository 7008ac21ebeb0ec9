import { z } from 'zod';
import type { PassageId, Turn } from '../types.ts';

const passage = z.custom<PassageId>((value) => typeof value === 'string' && value.includes('#'));
const schema = z.object({ question: z.string(), passage: passage.optional() });

/** A turn that was stored; none where it cannot be read. */
export function toTurn(value: unknown): readonly Turn[] {
  const { data } = schema.safeParse(value);
  if (data === undefined) return [];
  const { question, passage: led } = data;
  return [led === undefined ? { question } : { question, passage: led }];
}
