import type { ShownReply } from '../types.ts';
import { createRecent } from './create-recent.ts';
import type { AnonymousQuestion, Delivery } from './delivery.ts';
import { isForgetMe } from './is-forget-me.ts';
import type { Office } from './office.ts';
import { toAnswerId } from './to-answer-id.ts';
import type { DeskReply, Forgotten, Question } from './types.ts';

/** Receives questions, answers them whatever happens, and forgets people who ask for it. */
export function createReception(
  office: Office,
  answer: (delivery: Delivery) => Promise<DeskReply>,
) {
  const { keys, store, clock, limits, edition, engineVersion, replies } = office;
  const recent = createRecent(clock);
  /** Whether the last answer was written down; that it was not is said once. */
  let recorded = true;

  async function ask({ asker, ...question }: Question): Promise<DeskReply> {
    const { platform, text } = question;
    if (isForgetMe(text)) return forgetMe(platform, asker);
    const id = keys.delivery(platform, question.deliveryId);
    const before = recent.get(id);
    if (before !== undefined) return { ...(await before), repeated: true };
    const delivery = {
      id,
      asker: keys.asker(platform, asker),
      question,
      received: clock(),
      resumed: false,
    };
    const reply = answerRecorded(delivery);
    recent.keep(id, reply);
    return reply;
  }
  async function answerRecorded(delivery: Delivery): Promise<DeskReply> {
    try {
      const reply = await answer(delivery);
      recorded = true;
      return reply;
    } catch (error) {
      return answerUnrecorded(delivery.question, error);
    }
  }
  /** Where all that remembers fails, it still answers, as though the question were the first. */
  async function answerUnrecorded(
    { text: question, topics }: AnonymousQuestion,
    error: unknown,
  ): Promise<DeskReply> {
    if (recorded) office.report({ kind: 'unrecorded', reason: toReason(error) });
    recorded = false;
    const { knowledgeVersion, ...asked } = edition();
    const id = toAnswerId({ question, thread: [], topics, knowledgeVersion, engineVersion });
    try {
      const reply = await asked.answer(question, topics === undefined ? {} : { topics });
      return { kind: 'reply', id, reply: replies.show(reply) };
    } catch (failure) {
      office.report({ kind: 'unanswered', reason: toReason(failure) });
      return { kind: 'reply', id, reply: decline(question, asked.subject.examples) };
    }
  }
  async function forgetMe(platform: string, asker: string): Promise<DeskReply> {
    try {
      await forget(platform, asker);
      return { kind: 'forgotten', done: true };
    } catch {
      return { kind: 'forgotten', done: false };
    }
  }
  async function forget(platform: string, asker: string): Promise<Forgotten> {
    const key = keys.asker(platform, asker);
    recent.clear();
    const removed = await store.forget(key);
    await store.forgive({ party: 'asker', key, limit: limits.asker });
    return removed;
  }
  return { ask, forget };
}

/** Where nothing answers at all. */
function decline(question: string, suggestions: readonly string[]): ShownReply {
  return { kind: 'gap', confidence: 0, sentences: [], citations: [], suggestions, question };
}

function toReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
