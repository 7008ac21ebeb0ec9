import type { GivenReply, Topic } from '../desk/house.ts';
import type { PassageId } from '../types.ts';
import { topicOf } from './topic-of.ts';

/** What a reply is limited by. */
export type TopicLimit = {
  /** The topics that are answered, of all there are. */
  readonly allowed: readonly Topic[];
  /** The passage that a question would be answered from. */
  readonly lead: (question: string) => PassageId | undefined;
};

/** How many questions are offered in place of an answer. */
const offers = 3;

/**
 * A reply where only some topics are answered: the same, with questions to go on with that are
 * answered there, or, where its best passage is of another topic, what can be asked instead.
 */
export function limitToTopics(reply: GivenReply, { allowed, lead }: TopicLimit): GivenReply {
  const isAllowed = (passage: PassageId | undefined) =>
    passage !== undefined && allowed.some(({ name }) => name === topicOf(passage));
  const isAnswered = (question: string) => isAllowed(lead(question));
  const isOfAnother = leadOf(reply) !== undefined && !isAllowed(leadOf(reply));
  if (reply.kind === 'out-of-scope' || isOfAnother) return decline(reply, allowed);
  if (reply.kind === 'answer') return { ...reply, related: reply.related.filter(isAnswered) };
  const suggestions = reply.suggestions.filter(isAnswered);
  if (reply.kind === 'choice' && suggestions.length === 0) return decline(reply, allowed);
  return { ...reply, suggestions };
}

function leadOf(reply: GivenReply): PassageId | undefined {
  const shown = 'sentences' in reply ? reply.sentences[0]?.passage : undefined;
  return shown ?? (reply.kind === 'choice' ? undefined : reply.nearest);
}

function decline(
  { question, understood, confidence, nearest }: GivenReply,
  allowed: readonly Topic[],
): GivenReply {
  const asks = allowed.flatMap((topic) => topic.asks.slice(0, 1));
  const more = allowed.flatMap((topic) => topic.asks.slice(1));
  return {
    kind: 'out-of-scope',
    ...(understood === undefined ? {} : { understood }),
    confidence,
    subject: `${list(allowed.map(({ title }) => title))} here`,
    suggestions: [...asks, ...more].slice(0, offers),
    question,
    ...(nearest === undefined ? {} : { nearest }),
  };
}

function list(titles: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(titles);
}
