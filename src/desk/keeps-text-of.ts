import type { AnonymousQuestion } from './delivery.ts';
import type { Office } from './office.ts';

/** Whether the text of a question may be kept: by the whole desk, and in its place. */
export function keepsTextOf(
  { keepsText }: Pick<Office, 'keepsText'>,
  question: Pick<AnonymousQuestion, 'keepsText'>,
): boolean {
  return keepsText && question.keepsText !== false;
}
