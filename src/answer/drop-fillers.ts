import { stripFillers } from './strip-fillers.ts';

/**
 * Takes greetings, thanks and ways of leading up to a question out of it. What would leave nothing is
 * left as it is.
 */
export function dropFillers(question: string): string {
  const bare = stripFillers(question);
  return /[\p{L}\p{N}]/u.test(bare) ? bare : question;
}
