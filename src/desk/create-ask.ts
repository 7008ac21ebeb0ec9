import type { Turn } from '../types.ts';
import { createFiling } from './create-filing.ts';
import type { AnonymousQuestion, Delivery } from './delivery.ts';
import type { Refusal } from './journal/runner.ts';
import type { Store } from './journal/store.ts';
import { keepsTextOf } from './keeps-text-of.ts';
import type { Office } from './office.ts';
import { retention } from './retention.ts';
import { toTurn } from './to-turn.ts';
import type { DeskReply } from './types.ts';

/** How many turns of a thread are remembered. */
const turns = 10;
/** How often to look whether another process is done, in milliseconds. */
const poll = 50;

/** The desk's line of work: seen before? → within limits? → the thread → answer → journal. */
export function createAsk(office: Office): (delivery: Delivery) => Promise<DeskReply> {
  const { edition, keys, limits, replies, seal, clock } = office;
  const { file, toSettling } = createFiling(office);

  return async (delivery) => {
    const { store, taken } = await takeUp(delivery);
    if (taken.kind === 'done') return repeat(delivery, taken.reply);
    const refusal = delivery.resumed ? undefined : await store.charge(toCharges(delivery));
    if (refusal !== undefined) return refuse(store, delivery, refusal);
    const thread = taken.turns.flatMap((turn) => toTurn(seal.open(turn)));
    const { reply, knowledgeVersion } = await consult(delivery.question, thread);
    return file(store, { delivery, reply, thread, knowledgeVersion, place: taken.place });
  };

  /** Asks the knowledge of now, and that which comes after it where it ends meanwhile. */
  async function consult({ text, topics }: AnonymousQuestion, thread: readonly Turn[]) {
    const context = topics === undefined ? { thread } : { thread, topics };
    const { answer, knowledgeVersion } = edition();
    try {
      return { reply: await answer(text, context), knowledgeVersion };
    } catch {
      const next = edition();
      return { reply: await next.answer(text, context), knowledgeVersion: next.knowledgeVersion };
    }
  }

  /** Writes it down as this process's, or waits for another's reply and takes over if none comes. */
  async function takeUp(delivery: Delivery) {
    for (;;) {
      const store = office.store.hurried();
      const taken = await store.take(toTaking(delivery));
      if (taken.kind !== 'busy') return { store, taken };
      await office.wait(poll);
    }
  }
  function toTaking({ id, asker, question }: Delivery) {
    const at = clock();
    return {
      id,
      asker,
      owner: office.owner,
      at,
      expired: at - office.lease,
      question: seal.close({ question, thread: [] }),
      thread: keys.thread(question, asker),
      turnsSince: at - retention.turns,
      turns,
      keepsText: keepsTextOf(office, question),
    };
  }
  function toCharges({ asker, question }: Delivery) {
    return [
      { party: 'asker', key: asker, limit: limits.asker },
      { party: 'place', key: keys.place(question), limit: limits.place },
      { party: 'workspace', key: keys.workspace(question), limit: limits.workspace },
    ] as const;
  }
  function repeat({ question }: Delivery, sealed: string): DeskReply {
    const reply = replies.open(sealed, question.text);
    if (reply === undefined) throw new Error('The reply was sealed with another key.');
    return { ...reply, repeated: true };
  }
  async function refuse(
    store: Store,
    delivery: Delivery,
    { party, wait }: Refusal,
  ): Promise<DeskReply> {
    const reply: DeskReply = { kind: 'limited', who: party, until: clock() + Math.ceil(wait) };
    const { earlier } = await store.settle({
      ...toSettling(delivery, []),
      reply: replies.close(reply),
    });
    return earlier === undefined ? reply : repeat(delivery, earlier);
  }
}
