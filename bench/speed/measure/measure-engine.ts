import type { Corpus } from '../corpus/corpus.ts';
import { sampleEvenly } from '../corpus/sample-evenly.ts';
import type { Engine } from '../engines/engine.ts';
import { judgeEngine } from './judge-engine.ts';
import type { Measurement, Order } from './measurement.ts';
import { timeQuestions } from './time-questions.ts';

/** Measures an engine in this process; the corpus counts as no memory of the engine's. */
export function measureEngine(
  engine: Engine,
  { knowledge, questions }: Corpus,
  { timed, judged }: Pick<Order, 'timed' | 'judged'>,
): Measurement {
  const before = heldBytes();
  const start = performance.now();
  const ready = engine(knowledge);
  const build = performance.now() - start;
  const times = timeQuestions(ready, sampleEvenly(questions, timed));
  // After the questions, since what an engine remembers of them is memory too.
  const after = heldBytes();
  const outside = ready.outside?.() ?? 0;
  const memory = {
    engine: toMegabytes(after - before + outside),
    process: toMegabytes(after + outside),
    resident: toMegabytes(process.memoryUsage.rss()),
  };
  if (judged === 0) return { build, ...times, memory };
  const quality = judgeEngine(ready, knowledge, sampleEvenly(questions, judged));
  return { build, ...times, memory, quality };
}

/** The JavaScript heap and the buffers beside it, without garbage. */
function heldBytes(): number {
  if (globalThis.gc === undefined) throw new Error('Run with node --expose-gc');
  // Buffers are let go once the objects that held them are gone.
  for (let times = 0; times < 2; times += 1) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function toMegabytes(bytes: number): number {
  return bytes / 1_000_000;
}
