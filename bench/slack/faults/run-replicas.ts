import { countAnswers } from '../../../test/adapters/slack/e2e/count-answers.ts';
import type { Message } from '../../../test/fakes/slack/types.ts';
import { startPostgres } from '../../desk/start-postgres.ts';
import { openBench } from '../bot/open-bench.ts';
import type { Tally } from './describe-tally.ts';

/** Two of the whole program on one PostgreSQL; each gets every event at the same moment. */
export async function runReplicas(rounds: number): Promise<Tally> {
  const begin = performance.now();
  const server = await startPostgres();
  const shared = {
    DATABASE_URL: await server.createDatabase('slack'),
    DESK_KEY: 'a key that both of them have',
  };
  const { fake, ann, general, start, close } = await openBench('http');
  const one = await start(shared);
  const other = await start(shared);
  fake.receiveAt(one.url, other.url);
  const questions: Message[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const text = `@${fake.app.name} How long would the tunnel be, case ${round}?`;
    questions.push(await ann.in(general).type(text));
  }
  await fake
    .until(() => questions.every((question) => countAnswers(fake, question) > 0), 'all answers')
    .catch(() => {});
  await one.stop();
  await other.stop();
  const answers = questions.map((question) => countAnswers(fake, question));
  const { violations } = fake;
  await close();
  await server.remove();
  const seconds = (performance.now() - begin) / 1_000;
  return { name: 'the same event at two replicas on PostgreSQL', answers, violations, seconds };
}
