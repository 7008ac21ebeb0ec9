import type { PassageId, ShownReply } from '../types.ts';

/** The passages that a reply shows something of, in the order of their first sentences. */
export function toPassages(reply: ShownReply): readonly PassageId[] {
  if (!('sentences' in reply)) return [];
  return [...new Set(reply.sentences.map(({ passage }) => passage))];
}
