import type { Bot, GoldenQuestion, PassageId, Reply } from '#core';
import { askQuestion } from '../questions/ask-question.ts';
import type { Trial } from './choose-cuts.ts';

/** Asks a golden question of a bot that declines nothing for want of confidence. */
export function tryGolden(bot: Bot, { ask, after, expect }: GoldenQuestion): Trial {
  const reply = askQuestion(bot, { question: ask, previous: after });
  return { confidence: reply.confidence, ...judge(reply, expect) };
}

function judge(reply: Reply, expect: GoldenQuestion['expect']): Omit<Trial, 'confidence'> {
  if (expect.kind === 'passage') {
    const lead = toLead(reply);
    const right = lead !== undefined && expect.passages.includes(lead);
    return { answerable: true, answered: lead !== undefined, right };
  }
  const answerable = expect.outcome === 'answer';
  const answered = reply.kind === 'answer';
  return { answerable, answered, right: answerable && answered };
}

/** A passage that says that something is not known is quoted in a gap: there, this is the answer. */
function toLead(reply: Reply): PassageId | undefined {
  const speaks = reply.kind === 'answer' || reply.kind === 'gap';
  return speaks ? reply.sentences[0]?.passage : undefined;
}
