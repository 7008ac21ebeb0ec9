import type { Delivery } from './delivery.ts';
import type { Unfinished } from './journal/list-unfinished.ts';
import type { Office } from './office.ts';
import { openQuestion } from './open-question.ts';
import { retention } from './retention.ts';
import type { DeskReply, Resumed } from './types.ts';

/** How often to look whether other processes are done, in milliseconds. */
const poll = 100;

/** Finishes what a process that is no more left behind; at the latest when its lease has run out. */
export function createResume(
  office: Office,
  ask: (delivery: Delivery) => Promise<DeskReply>,
): (platforms?: readonly string[]) => Promise<readonly Resumed[]> {
  const { store, clock, seal, replies, owner, lease } = office;

  return async (platforms) => {
    const began = clock();
    const resumed: Resumed[] = [];
    const seen = new Set<string>();
    for (;;) {
      const all = await store.listUnfinished({ owner, since: began - retention.posting });
      const left = all.filter(({ id, takenAt }) => takenAt <= began && !seen.has(id));
      const due = left.filter(({ takenAt }) => takenAt <= clock() - lease);
      for (const unfinished of due) {
        seen.add(unfinished.id);
        resumed.push(...(await finish(unfinished, platforms)));
      }
      if (due.length === left.length) return resumed;
      await office.wait(poll);
    }
  };

  async function finish(
    unfinished: Unfinished,
    platforms: readonly string[] | undefined,
  ): Promise<readonly Resumed[]> {
    const question = openQuestion(seal, unfinished.question)?.question;
    if (question === undefined || platforms?.includes(question.platform) === false) return [];
    const { id, asker, reply: sealed } = unfinished;
    if (sealed === null) {
      const reply = await ask({ id, asker, question, received: clock(), resumed: true });
      return reply.repeated === true ? [] : [{ question, reply }];
    }
    const isOurs = await store.claim(unfinished, { owner, at: clock() });
    const reply = isOurs ? replies.open(sealed, question.text) : undefined;
    return reply === undefined ? [] : [{ question, reply }];
  }
}
