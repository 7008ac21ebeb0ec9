import type { PassageId } from '../types.ts';

/** The folder that a passage stands in: `routes` of `routes/northern#length`. */
export function topicOf(passage: PassageId): string {
  return passage.replace(/\/.*$/su, '');
}
