import { createHash } from 'node:crypto';
import type { Replayed } from './replay-order.ts';

/**
 * Says whether every question got the same bytes in all processes, and which did not. Where the knowledge was
 * edited in the meantime, that is all that can be said.
 */
export function reportReplay(replayed: readonly Replayed[]): {
  readonly report: string;
  readonly same: boolean;
} {
  if (new Set(replayed.map(({ version }) => version)).size > 1)
    return { same: false, report: 'The knowledge was edited meanwhile: measure again.\n' };
  const questions = [...new Set(replayed.flatMap(({ digests }) => Object.keys(digests)))].sort();
  const unlike = questions.filter(
    (question) =>
      replayed.some(({ unstable }) => unstable.includes(question)) ||
      new Set(replayed.flatMap(({ digests }) => digests[question] ?? [])).size > 1,
  );
  const answers = replayed.reduce((sum, item) => sum + item.answers, 0);
  const head = `${answers.toLocaleString('en')} answers to ${questions.length} questions in ${replayed.length} processes`;
  if (unlike.length > 0)
    return { same: false, report: [`${head}: not the same bytes for`, ...unlike, ''].join('\n') };
  return {
    same: true,
    report: `${head}: the same bytes\nSHA-256 ${toDigest(questions, replayed)}\n`,
  };
}

function toDigest(questions: readonly string[], [first]: readonly Replayed[]): string {
  const hash = createHash('sha256');
  for (const question of questions) hash.update(`${question}\0${first?.digests[question]}\0`);
  return hash.digest('hex');
}
