import type { Edition } from '../desk/house.ts';

/** So many questions, after which one more takes about as long as it ever will. */
const most = 24;
/** Words that no knowledge has make ready what only a misspelt word needs. */
const unknown = 'whta is the zxqvbnmk';

/**
 * Asks an edition some of these questions, spread evenly, before anybody waits for it: the first few
 * answers take ten times as long as later ones, and questions that come meanwhile would queue up.
 */
export async function warmUp(edition: Edition, questions: readonly string[]): Promise<void> {
  const asked = Math.min(most, questions.length);
  for (let turn = 0; turn < asked; turn += 1) {
    await edition.answer(questions[Math.floor((turn * questions.length) / asked)] ?? '');
  }
  await edition.answer(unknown);
}
