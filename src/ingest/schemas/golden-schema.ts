import { z } from 'zod';
import { keys } from './keys.ts';
import { text } from './text.ts';

const outcomes = ['answer', 'choice', 'closest', 'gap', 'out-of-scope', 'declined'] as const;

const passageId = z
  .string()
  .trim()
  .regex(/^[^#\s]+#[^#\s]+$/u)
  .transform((id) => {
    const [article = '', slug = ''] = id.split('#');
    return `${article}#${slug}` as const;
  });

/** An item of `golden.yaml`. */
export const goldenSchema = keys({
  ask: text('the question'),
  after: text('the question asked before it').optional(),
  passage: z
    .union([passageId.transform((id) => [id]), z.array(passageId).min(1)], {
      error: 'write a passage such as pitch/claims#cost, or a list of these',
    })
    .optional(),
  outcome: z.enum(outcomes, { error: `write one of ${outcomes.join(', ')}` }).optional(),
}).refine(({ passage, outcome }) => (passage === undefined) !== (outcome === undefined), {
  error: 'write what must happen: either "passage" or "outcome"',
});
