import type { Tally } from '../../../test/adapters/discord/e2e/run-rounds.ts';
import { type Bench, openBench } from '../bot/open-bench.ts';

/**
 * Kills the whole program while it posts an answer, before it has heard that it was posted; in every
 * second round it was. Counts what stands there once the next process has been at it.
 */
export async function runKill(
  rounds: number,
): Promise<Tally & { readonly violations: readonly string[] }> {
  const bench = await openBench();
  const counts: number[] = [];
  for (let round = 1; round <= rounds; round += 1) counts.push(await runRound(bench, round));
  const { violations } = bench.fake.world;
  await bench.close();
  return {
    asked: rounds,
    lost: counts.filter((count) => count === 0).length,
    doubled: counts.filter((count) => count > 1).length,
    violations,
  };
}

async function runRound({ fake, server, start }: Bench, round: number): Promise<number> {
  const channel = server.channel(`round ${round}`);
  const ann = fake.person({ name: `Asker ${round}` }).in(channel);
  const line = `POST /channels/${channel.id}/messages`;
  const bot = await start();
  const kind = round % 2 === 0 ? 'silent-after' : 'silent';
  const planned = fake.faults.plan(line, { kind });
  ann.type(`@${fake.world.bot.global_name} How long would the tunnel be?`);
  await fake.until(() => planned.met > 0, `an answer on its way in round ${round}`);
  await bot.kill();
  const next = await start();
  const tries = () => fake.world.requests.filter((request) => request === line).length;
  const posted = () => tries() > 1 && fake.answers(channel).length > 0;
  // Where none comes, the count says so.
  await fake.until(posted, `an answer in round ${round}`).catch(() => undefined);
  await next.stop();
  return fake.answers(channel).length;
}
