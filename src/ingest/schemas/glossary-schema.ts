import { z } from 'zod';
import { keys } from './keys.ts';
import { text } from './text.ts';

/** What an entity can be. */
const kinds = [
  'person',
  'company',
  'organisation',
  'place',
  'tunnel',
  'bridge',
  'railway',
  'road',
  'machine',
  'document',
  'event',
  'water',
  'people',
  'term',
  'project',
] as const;

/** An item of `entities` in `glossary.yaml`. */
export const entitySchema = keys({
  name: text('the name to show'),
  kind: z.enum(kinds, { error: `write one of ${kinds.join(', ')}` }),
  also: z
    .array(text('another name'), { error: 'write a list of names: [Chunnel, Eurotunnel]' })
    .default([]),
  article: text('the id of an article, such as pitch/claims').optional(),
});

/** An item of `synonyms` in `glossary.yaml`. */
export const synonymsSchema = z
  .array(text('a word'), { error: 'write a list of words: [ferry, boat, ship]' })
  .min(2, 'write two words or more');

/** `glossary.yaml`, its items unread. */
export const glossarySchema = keys({
  entities: z
    .array(z.unknown(), { error: 'write a list of entities, each after "- "' })
    .default([]),
  synonyms: z
    .array(z.unknown(), { error: 'write a list of groups of words, each after "- "' })
    .default([]),
});
