export { createBot } from './bot.ts';
export { load } from './load.ts';
export { render } from './render.ts';
export type * from './types.ts';
