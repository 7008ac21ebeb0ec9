import { checkReplies } from '../../../test/adapters/discord/e2e/check-replies.ts';

/** Draws so many made-up replies, and says what of them was wrong; the same ones each time. */
export async function runReplies(count: number): Promise<string> {
  const begin = performance.now();
  const { longest, inParts, shortened, problems } = checkReplies(count, 20261124);
  const seconds = ((performance.now() - begin) / 1_000).toFixed(1);
  return [
    `${count} replies in ${seconds} s: ${problems.size} kinds of problems`,
    `  longest message ${longest} characters; ${inParts} with sources in further messages; ${shortened} with prose left out`,
    ...[...problems].map(([problem, example]) => `  ${problem}: ${example}`),
  ].join('\n');
}
