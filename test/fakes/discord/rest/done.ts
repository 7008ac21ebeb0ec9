import type { Answer } from './route.ts';

export const done: Answer = { status: 204 };
