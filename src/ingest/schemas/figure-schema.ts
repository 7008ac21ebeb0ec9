import { z } from 'zod';
import { quantities } from '../quantities.ts';
import { units } from '../units.ts';
import { date } from './date.ts';
import { keys } from './keys.ts';
import { text } from './text.ts';

const number = z
  .string()
  .trim()
  .regex(/^-?\d+(?:\.\d+)?$/u);

/** As the numbers are written: one, or both ends of a range. */
const value = z
  .union([number.transform((one) => [one]), z.array(number).length(2)], {
    error: 'write a number without commas, such as 50.45, or both ends of a range: [98, 112]',
  })
  .refine((ends) => Number(ends[0]) <= Number(ends.at(-1)), 'write the smaller number first');

/** An item of `figures.yaml`. */
export const figureSchema = keys({
  entity: text('the name of an entity of glossary.yaml'),
  quantity: z.enum(quantities, { error: `write one of ${quantities.join(', ')}` }),
  value,
  unit: z.string({ error: 'write a unit' }).refine((unit) => units.includes(unit), {
    error: `write one of ${units.join(', ')}`,
  }),
  scope: text('what exactly is included, in two to six words'),
  date: date('day', 'month', 'year'),
  by: text('who says so').optional(),
  prices: text('the year whose prices are meant')
    .regex(/^\d{4}$/u, 'write a year such as 2007')
    .transform(Number)
    .optional(),
  passage: text('the passage that states it, such as pitch/claims#cost'),
  source: text('the label of a footnote of that passage'),
});
