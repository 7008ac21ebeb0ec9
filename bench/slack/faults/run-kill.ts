import { countAnswers } from '../../../test/adapters/slack/e2e/count-answers.ts';
import type { Message } from '../../../test/fakes/slack/types.ts';
import { openBench } from '../bot/open-bench.ts';
import type { Tally } from './describe-tally.ts';

const places = {
  before: 'between acknowledgement and answer',
  after: 'between answer and knowing of it',
} as const;

/** What is called for a question that is taken up again. */
const resuming = ['chat.postMessage', 'conversations.replies'];

type Kill = {
  readonly mode: 'socket' | 'http';
  /** Before its answer is posted, or after that and before it knows so. */
  readonly when: 'before' | 'after';
  readonly rounds: number;
};

/** Kills the whole program when it has acknowledged a question and does not know it answered. */
export async function runKill({ mode, when, rounds }: Kill): Promise<Tally> {
  const begin = performance.now();
  const { fake, ann, general, start, close } = await openBench(mode);
  const questions: Message[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const bot = await start();
    fake.faults.onCall('chat.postMessage', { kind: 'silence', when });
    const text = `@${fake.app.name} How long would the tunnel be, case ${round}?`;
    const question = await ann.in(general).type(text);
    questions.push(question);
    if (when === 'after') await fake.until(() => countAnswers(fake, question) > 0, 'a post');
    await bot.kill();
    // It may have been killed before it called.
    while (fake.faults.takeCall('chat.postMessage') !== undefined);
    const before = fake.calls.length;
    const next = await start();
    const isTried = () => fake.calls.slice(before).some(({ method }) => resuming.includes(method));
    await fake
      .until(() => isTried() && countAnswers(fake, question) > 0, `an answer in round ${round}`)
      .catch(() => {});
    await next.stop();
  }
  const answers = questions.map((question) => countAnswers(fake, question));
  const { violations } = fake;
  await close();
  const seconds = (performance.now() - begin) / 1_000;
  const name = `kill -9 ${places[when]}, over ${mode}`;
  return { name, answers, violations, seconds };
}
