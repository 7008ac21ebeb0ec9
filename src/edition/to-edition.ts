import type { Edition, GivenReply, PlaceContext } from '../desk/house.ts';
import type { Bot, Knowledge, Reply } from '../types.ts';
import { createGuide } from './create-guide.ts';
import { limitToTopics } from './limit-to-topics.ts';
import { toOutline } from './to-outline.ts';

/** What an edition is made of: what `open` gives. */
export type EditionParts = {
  readonly bot: Bot;
  readonly knowledge: Knowledge;
  readonly version: string;
};

/** An edition that answers here and now, and so holds up all else meanwhile: see `openEditions`. */
export function toEdition({ bot, knowledge, version }: EditionParts): Edition {
  const { topics, ...outline } = toOutline(knowledge);
  const answer = (question: string, { topics: wanted = [], ...context }: PlaceContext) => {
    const reply = toGiven(bot.answer(question, context));
    const allowed = topics.filter(({ name }) => wanted.includes(name));
    if (allowed.length === 0) return reply;
    return limitToTopics(reply, { allowed, lead: (other) => leadOf(bot.answer(other)) });
  };
  return {
    knowledgeVersion: version,
    subject: bot.subject,
    guide: createGuide({ topics, ...outline }),
    answer: async (question, context = {}) => answer(question, context),
    explain: async (question, context) => bot.explain(bot.answer(question, context)),
  };
}

function toGiven({ trace, ...reply }: Reply): GivenReply {
  const [nearest] = trace.candidates;
  return nearest === undefined ? reply : { ...reply, nearest: nearest.passage.id };
}

function leadOf(reply: Reply) {
  return 'sentences' in reply ? reply.sentences[0]?.passage : undefined;
}
