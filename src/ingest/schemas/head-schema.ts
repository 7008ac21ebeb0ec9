import { z } from 'zod';
import { date } from './date.ts';
import { keys } from './keys.ts';
import { text } from './text.ts';

const listError = 'write a list of texts, one a line, each after "- "';

/** Empty texts pass: they are the business of a rule that knows their line. */
const texts = z.array(z.string({ error: listError }), { error: listError });

const byHeading = z.record(z.string(), texts, {
  error: 'write a heading in lower case with hyphens, a colon, and under it a list of texts',
});

/** The front matter of an article. */
export const headSchema = keys({
  title: text('what the article is about, in a few words'),
  as_of: date('day'),
  review_by: date('day').optional(),
  status: z
    .enum(['draft', 'published'], { error: 'write draft, or leave the key out' })
    .default('published'),
  questions: byHeading.optional(),
  next: byHeading.optional(),
  corrects: byHeading.optional(),
  unknown: texts.optional(),
});
