import type { Replay } from '#core';
import { toSettings } from '../to-settings.ts';
import { formatReplay } from './format-replay.ts';

const help = `npm run replay -- <id> [question] [--knowledge DIR]

Shows a reply again by its id, such as A-7f3c2bq9, with its question, the versions of knowledge
and engine, and whether it would be the same today. Texts of answered questions are kept for three
days; after that, give the question too.
`;

try {
  await run();
} catch (error) {
  fail(error instanceof Error ? error.message : String(error), 1);
}
