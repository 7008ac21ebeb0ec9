import { z } from 'zod';
import { keys } from './keys.ts';
import { text } from './text.ts';

/** `subject.yaml` */
export const subjectSchema = keys({
  name: text('what the bot is about, to complete "I only know about …"'),
  examples: z
    .array(text('a question'), { error: 'write a list of questions, each after "- "' })
    .min(1, 'write a question or more, each after "- "'),
  unrelated: z
    .array(text('a question'), { error: 'write a list of questions, each after "- "' })
    .default([]),
});
