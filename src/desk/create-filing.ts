import type { ShownReply, Turn } from '../types.ts';
import type { Delivery } from './delivery.ts';
import type { GivenReply } from './house.ts';
import type { Filing, Found } from './journal/file.ts';
import type { Settling } from './journal/settle.ts';
import type { Store } from './journal/store.ts';
import { keepsTextOf } from './keeps-text-of.ts';
import type { Office } from './office.ts';
import { retention } from './retention.ts';
import { toAnswerId } from './to-answer-id.ts';
import { toPassages } from './to-passages.ts';
import { toStorable } from './to-storable.ts';
import type { DeskReply } from './types.ts';

/** An answer with all that it was given on. */
export type Answered = {
  readonly delivery: Delivery;
  readonly reply: GivenReply;
  readonly thread: readonly Turn[];
  readonly knowledgeVersion: string;
  /** Its place in the thread. */
  readonly place: number;
};

/** Writes answers down: for a repeat, in the journal, and for the thread. */
export function createFiling(office: Office) {
  const { keys, seal, replies, clock, engineVersion } = office;

  async function file(store: Store, answered: Answered): Promise<DeskReply> {
    const { delivery, thread, knowledgeVersion } = answered;
    const { text, topics } = delivery.question;
    const reply = replies.show(answered.reply);
    const id = toAnswerId({ question: text, thread, topics, knowledgeVersion, engineVersion });
    const { earlier, ...found } = await store.file({
      settling: toSettling(delivery, thread),
      toReply: (known) => replies.close(toDeskReply(id, reply, known)),
      entry: toEntry(answered, id),
      turn: toTurnRow(answered),
      reply: { answer: id, at: clock(), reply: replies.keep(reply) },
      again: clock() - retention.again,
    });
    const before = earlier === undefined ? undefined : replies.open(earlier, text);
    return before === undefined ? toDeskReply(id, reply, found) : { ...before, repeated: true };
  }
  function toSettling(delivery: Delivery, thread: readonly Turn[]): Omit<Settling, 'reply'> {
    const { id, asker, question } = delivery;
    const state = question.returnTo === undefined ? 'delivered' : 'answered';
    const keepsText = keepsTextOf(office, question);
    const isKept = keepsText || state === 'answered';
    return {
      id,
      asker,
      owner: office.owner,
      at: delivery.received,
      state,
      question: isKept ? seal.close({ question, thread }) : null,
      keepsText,
    };
  }
  function toEntry(answered: Answered, answer: string): Filing['entry'] {
    const { delivery, reply, knowledgeVersion } = answered;
    const { question, id, asker, received } = delivery;
    const isKept = keepsTextOf(office, question) && reply.kind !== 'answer';
    return {
      id,
      answer,
      at: clock(),
      platform: toStorable(question.platform),
      place: keys.place(question),
      asker,
      outcome: reply.kind,
      confidence: reply.confidence,
      passages: JSON.stringify(toPassages(reply)),
      nearest: reply.nearest ?? null,
      knowledge: knowledgeVersion,
      engine: engineVersion,
      took: clock() - received,
      asked: keys.asked(reply.understood ?? question.text),
      about: keys.about(toStorable(reply.understood ?? question.text)),
      text: isKept ? toStorable(question.text) : null,
    };
  }
  function toTurnRow({ delivery, reply, place }: Answered): Filing['turn'] {
    const { id, asker, question } = delivery;
    const [passage] = toPassages(reply);
    const text = keepsTextOf(office, question) ? toStorable(question.text) : '';
    return {
      id,
      asker,
      thread: keys.thread(question, asker),
      at: clock(),
      place,
      turn: seal.close(passage === undefined ? { question: text } : { question: text, passage }),
    };
  }
  return { file, toSettling };
}

function toDeskReply(id: string, reply: ShownReply, { first, askers }: Found): DeskReply {
  if (first !== undefined) {
    const { answer, link } = first;
    return { kind: 'again', id: answer, ...(link === null ? {} : { link }), reply };
  }
  return { kind: 'reply', id, reply, ...(askers === undefined ? {} : { askers }) };
}
