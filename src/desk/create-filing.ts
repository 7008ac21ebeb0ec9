import type { Reply, Turn } from '../types.ts';
import type { Delivery } from './delivery.ts';
import type { Filing, First } from './journal/file.ts';
import type { Settling } from './journal/settle.ts';
import type { Store } from './journal/store.ts';
import type { Office } from './office.ts';
import { retention } from './retention.ts';
import { toAnswerId } from './to-answer-id.ts';
import { toPassages } from './to-passages.ts';
import { toStorable } from './to-storable.ts';
import type { DeskReply } from './types.ts';

/** An answer with all that it was given on. */
export type Answered = {
  readonly delivery: Delivery;
  readonly reply: Reply;
  readonly thread: readonly Turn[];
  readonly knowledgeVersion: string;
  /** Its place in the thread. */
  readonly place: number;
};

/** Writes answers down: for a repeat, in the journal, and for the thread. */
export function createFiling(office: Office) {
  const { keys, seal, replies, clock, engineVersion, keepsText } = office;

  async function file(store: Store, answered: Answered): Promise<DeskReply> {
    const { delivery, thread, knowledgeVersion } = answered;
    const { text } = delivery.question;
    const reply = replies.show(answered.reply);
    const id = toAnswerId({ question: text, thread, knowledgeVersion, engineVersion });
    const toReply = (first: First | undefined): DeskReply =>
      first === undefined
        ? { kind: 'reply', id, reply }
        : { kind: 'again', id: first.answer, ...toLink(first), reply };
    const { earlier, first } = await store.file({
      settling: toSettling(delivery, thread),
      toReply: (before) => replies.close(toReply(before)),
      entry: toEntry(answered, id),
      turn: toTurnRow(answered),
      again: clock() - retention.again,
    });
    return (earlier && replies.open(earlier, text)) || toReply(first);
  }
  function toSettling(delivery: Delivery, thread: readonly Turn[]): Omit<Settling, 'reply'> {
    const { id, asker, question } = delivery;
    const state = question.returnTo === undefined ? 'delivered' : 'answered';
    const isKept = keepsText || state === 'answered';
    return {
      id,
      asker,
      owner: office.owner,
      at: delivery.received,
      state,
      question: isKept ? seal.close({ question, thread }) : null,
    };
  }
  function toEntry(answered: Answered, answer: string): Filing['entry'] {
    const { delivery, reply, knowledgeVersion } = answered;
    const { question, id, asker, received } = delivery;
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
      nearest: reply.trace.candidates[0]?.passage.id ?? null,
      knowledge: knowledgeVersion,
      engine: engineVersion,
      took: clock() - received,
      asked: keys.asked(reply.understood ?? question.text),
      text: keepsText && reply.kind !== 'answer' ? toStorable(question.text) : null,
    };
  }
  function toTurnRow({ delivery, reply, place }: Answered): Filing['turn'] {
    const { id, asker, question } = delivery;
    const [passage] = toPassages(reply);
    const text = keepsText ? toStorable(question.text) : '';
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

function toLink({ link }: First): { readonly link?: string } {
  return link === null ? {} : { link };
}
