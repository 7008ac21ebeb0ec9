import type { GivenReply, PlaceContext } from '../desk/house.ts';
import { EngineEnded } from './engine-ended.ts';
import type { Message, Request } from './message.ts';

/** What comes back to a request. */
type Answer = Extract<Message, { readonly kind: 'given' | 'explained' | 'failed' }>;

type Call = {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
};

/** Keeps account of what an engine was asked and has not answered. */
export function createCalls(send: (request: Request) => void) {
  const open = new Map<number, Call>();
  let count = 0;
  let ending: string | undefined;
  let onFinished: (() => void) | undefined;

  function ask(kind: Request['kind'], question: string, context: PlaceContext): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (ending !== undefined) return reject(new EngineEnded(ending));
      count += 1;
      open.set(count, { resolve, reject });
      send({ number: count, kind, question, context });
    });
  }
  return {
    async answer(question: string, context: PlaceContext): Promise<GivenReply> {
      const answer = await ask('answer', question, context);
      if (answer.kind === 'given') return answer.reply;
      throw new Error(answer.kind === 'failed' ? answer.reason : 'It said how, and not what.');
    },
    async explain(question: string, context: PlaceContext): Promise<readonly string[]> {
      const answer = await ask('explain', question, context);
      if (answer.kind === 'explained') return answer.story;
      throw new Error(answer.kind === 'failed' ? answer.reason : 'It said what, and not how.');
    },
    settle(answer: Answer): void {
      open.get(answer.number)?.resolve(answer);
      open.delete(answer.number);
      if (open.size === 0) onFinished?.();
    },
    /** All that is open comes to nothing, and so does what is asked from now on. */
    end(reason: string): void {
      ending = reason;
      for (const { reject } of open.values()) reject(new EngineEnded(reason));
      open.clear();
      onFinished?.();
    },
    /** When nothing is open any more. */
    finished(): Promise<void> {
      return new Promise((resolve) => {
        if (open.size === 0) resolve();
        else onFinished = resolve;
      });
    },
  };
}
