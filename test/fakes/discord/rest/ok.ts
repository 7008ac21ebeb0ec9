import type { Answer } from './route.ts';

export function ok(body: unknown): Answer {
  return { status: 200, body };
}
