import type { Bot, Knowledge } from './types.ts';
/** stub while being built */
export declare function createBot(knowledge: Knowledge): Bot;
