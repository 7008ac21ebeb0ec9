import { formatProblem } from '#core';
import { readCorpus } from '../corpus/read-corpus.ts';
import { engines } from '../engines/engines.ts';
import { measureEngine } from './measure-engine.ts';
import { orderSchema } from './measurement.ts';

// A process of its own for each engine: takes an order as JSON, writes a measurement as JSON.
const order = orderSchema.parse(JSON.parse(process.argv[2] ?? ''));
const engine = await engines[order.engine]();
const read = await readCorpus(order.source);
if (read.kind === 'unsound') throw new Error(read.problems.map(formatProblem).join('\n'));
process.stdout.write(JSON.stringify(measureEngine(engine, read.corpus, order)));
