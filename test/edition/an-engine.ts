import { createCalls } from '../../src/edition/create-calls.ts';
import type { Request } from '../../src/edition/message.ts';
import type { Engine } from '../../src/edition/start-engine.ts';
import { toOutline } from '../../src/edition/to-outline.ts';
import { aKnowledge, anAnswer } from '../builders.ts';

/** An engine without a thread, which answers when it is told to and ends when it is told to. */
export function anEngine(version: string) {
  const requests: Request[] = [];
  const calls = createCalls((request) => void requests.push(request));
  const ending = Promise.withResolvers<string>();
  const { subject } = aKnowledge();
  let isRetired = false;
  const engine: Engine = {
    version,
    subject,
    outline: toOutline(aKnowledge()),
    answer: calls.answer,
    explain: calls.explain,
    ended: ending.promise,
    async retire() {
      isRetired = true;
      await calls.finished();
      calls.end('It retired.');
      ending.resolve('It retired.');
    },
  };
  return {
    engine,
    requests,
    isRetired: () => isRetired,
    /** Answers all that it was asked, with its version. */
    answerAll() {
      for (const { number, question } of requests.splice(0)) {
        const { trace, ...reply } = anAnswer({ question, corrects: version });
        calls.settle({ kind: 'given', number, reply });
      }
    },
    end(reason: string) {
      calls.end(reason);
      ending.resolve(reason);
    },
  };
}
