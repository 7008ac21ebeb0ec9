export { createBot } from './bot.ts';
export { formatProblem } from './format-problem.ts';
export { splitSentences } from './ingest/split-sentences.ts';
export { load } from './load.ts';
export { type Opened, open } from './open.ts';
export { render } from './render.ts';
export { toText } from './to-text.ts';
export type * from './types.ts';
