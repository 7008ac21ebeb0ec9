import { Bench } from 'tinybench';
import type { Posed } from '../corpus/corpus.ts';
import type { Ready } from '../engines/engine.ts';

/** Rounds before the clock runs: the first hundreds of questions run before the code is compiled. */
const warmup = 300;

/** Asks every question once under the clock; milliseconds per question. There must be a question. */
export function timeQuestions(
  { ask }: Ready,
  questions: readonly Posed[],
): { readonly p50: number; readonly p99: number } {
  const bench = new Bench({
    time: 0,
    iterations: questions.length,
    warmupTime: 0,
    warmupIterations: warmup,
    throws: true,
  });
  let next = 0;
  bench.add('question', () => {
    const posed = questions[next % questions.length];
    next += 1;
    return posed && ask(posed).passages.length;
  });
  const result = bench.runSync()[0]?.result;
  if (result?.state !== 'completed') throw new Error('There was no question to time');
  return { p50: result.latency.p50, p99: result.latency.p99 };
}
