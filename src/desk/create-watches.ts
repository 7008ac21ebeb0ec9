import { z } from 'zod';
import type { Office } from './office.ts';
import { openQuestion } from './open-question.ts';
import { toAnswerId } from './to-answer-id.ts';
import type { Notice, Watch } from './types.ts';

const schema = z.object({ question: z.string(), platform: z.string(), address: z.string() });

/** Tells people, once, when a question of theirs can be answered. */
export function createWatches(office: Office) {
  const { store, keys, clock, seal, replies, edition, engineVersion } = office;
  return {
    /**
     * Notes that somebody wants to be told. False where it has an answer already, or where the
     * question is no longer known, which is so after three days.
     */
    async watch({ answer, platform, asker, address }: Watch): Promise<boolean> {
      const question = await findQuestion(answer);
      if (question === undefined) return false;
      await store.putWatch({
        answer,
        asker: keys.asker(platform, asker),
        at: clock(),
        told_at: null,
        request: seal.close({ question, platform, address }),
      });
      return true;
    },
    /** Whom to tell now, each once, whichever process asks: call it when the knowledge has changed. */
    async tell(platforms?: readonly string[]): Promise<readonly Notice[]> {
      const notices: Notice[] = [];
      for (const watch of await store.listWatches()) {
        const { data } = schema.safeParse(seal.open(watch.request));
        if (data === undefined || platforms?.includes(data.platform) === false) continue;
        const { answer, knowledgeVersion } = edition();
        const { question, ...whom } = data;
        const reply = await answer(question);
        if (reply.kind !== 'answer' || !(await store.markTold(watch, clock()))) continue;
        const id = toAnswerId({ question, thread: [], knowledgeVersion, engineVersion });
        notices.push({ ...whom, id, reply: replies.show(reply) });
      }
      return notices;
    },
  };

  /** As it was understood, so that it can be asked by itself. */
  async function findQuestion(answer: string): Promise<string | undefined> {
    for (const found of await store.findAnswer(answer)) {
      const question = openQuestion(seal, found.question)?.question;
      if (found.outcome === 'answer' || question === undefined || found.reply === null) continue;
      const reply = replies.open(found.reply, question.text);
      if (reply !== undefined && 'reply' in reply) return reply.reply.understood ?? question.text;
    }
    return undefined;
  }
}
