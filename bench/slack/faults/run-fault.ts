import { countAnswers } from '../../../test/adapters/slack/e2e/count-answers.ts';
import type { Fault } from '../../../test/adapters/slack/e2e/faults.ts';
import { type Mode, openSlack } from '../../../test/adapters/slack/e2e/open-slack.ts';
import type { Message } from '../../../test/fakes/slack/types.ts';
import type { Tally } from './describe-tally.ts';

/** Asks a question in each of so many rounds while something goes wrong. */
export async function runFault(fault: Fault, mode: Mode, rounds: number): Promise<Tally> {
  const start = performance.now();
  const opened = await openSlack(mode);
  const { fake, settle, close } = opened;
  const place = fake.person('U0ANN', { name: 'ann' }).in(fake.channel('general'));
  const questions: Message[] = [];
  const isAnswered = () => questions.every((question) => countAnswers(fake, question) > 0);
  for (let round = 1; round <= rounds; round += 1) {
    await fault.during(opened, async () => {
      const text = `@${fake.app.name} What would it cost, case ${round}?`;
      questions.push(await place.type(text));
    });
    await fake.until(isAnswered, `an answer in round ${round}`).catch(() => {});
  }
  await settle();
  const answers = questions.map((question) => countAnswers(fake, question));
  const { violations } = fake;
  await close();
  const seconds = (performance.now() - start) / 1_000;
  return { name: `${fault.name}, over ${mode}`, answers, violations, seconds };
}
