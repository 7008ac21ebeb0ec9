import type { DrawnReply } from './card.ts';

/** The questions that a reply offers, in the order that its buttons count them. */
export function toOffers(reply: DrawnReply): readonly string[] {
  return reply.kind === 'answer' ? reply.related : reply.suggestions;
}
