import { createBot, formatProblem, load, open } from '#core';
import { replay } from './replay.ts';
import { replayOrderSchema } from './replay-order.ts';

// A process of its own: takes an order as JSON, writes what it found as JSON.
const order = replayOrderSchema.parse(JSON.parse(process.argv[2] ?? ''));
const opened = await open(order.knowledge);
if (opened.kind === 'unsound') throw new Error(opened.problems.map(formatProblem).join('\n'));
const bot = order.anew ? createBot((await load(order.knowledge)).knowledge) : opened.bot;
process.stdout.write(JSON.stringify({ ...replay(bot, order), version: opened.version }));
