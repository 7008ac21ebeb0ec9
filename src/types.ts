/** The nouns, each once: what goes in, and what comes out. */
export type * from './types/knowledge.ts';
export type * from './types/reply.ts';
