import type { Outcome } from '../../../test/fakes/slack/delivery/delivery.ts';
import { openBench } from '../bot/open-bench.ts';

/** So many commands are under way at once. */
const atOnce = 10;
const questions = [
  'How long would the tunnel be',
  'What would it cost',
  'Who would pay for it',
  'How deep is the Bering Strait',
  'Has anybody approved it',
  'Is there ice in winter',
  'How long is the Channel Tunnel',
  'What is the best pizza in town',
] as const;

/** Sends so many commands over HTTP to the whole program, and says how fast it acknowledged each. */
export async function runCommands(count: number): Promise<string> {
  const { fake, ann, general, start, close } = await openBench('http');
  const bot = await start();
  const place = ann.in(general);
  const outcomes: Outcome[] = [];
  const memory: string[] = [];
  let next = 0;
  const begin = performance.now();
  async function sendOn(): Promise<void> {
    while (next < count) {
      next += 1;
      const number = next;
      const question = `${questions[number % questions.length]}, case ${number}?`;
      outcomes.push(await place.slash('/ask', question));
      if (number % Math.ceil(count / 10) === 0) {
        const { used, held } = await bot.memory();
        memory.push(`${used.toFixed(0)}/${held.toFixed(0)}`);
        process.stderr.write(`${number} commands, ${memory.at(-1)} MB\n`);
      }
      // What was sent and said is not needed again, and should not slow this process down.
      fake.forget();
    }
  }
  await Promise.all(Array.from({ length: atOnce }, sendOn));
  const seconds = (performance.now() - begin) / 1_000;
  await fake.until(() => fake.answered() >= count, 'the last answers');
  await bot.stop();
  const answered = fake.answered();
  const { violations } = fake;
  await close();
  return describe({ count, seconds, answered, outcomes, memory, violations });
}

type Measured = {
  readonly count: number;
  readonly seconds: number;
  readonly answered: number;
  readonly outcomes: readonly Outcome[];
  readonly memory: readonly string[];
  readonly violations: readonly string[];
};

function describe(measured: Measured): string {
  const { count, seconds, answered, outcomes, memory, violations } = measured;
  const times = outcomes
    .flatMap((outcome) => (outcome.kind === 'acknowledged' ? [outcome.milliseconds] : []))
    .sort((one, other) => one - other);
  const at = (share: number) => (times[Math.ceil(times.length * share) - 1] ?? 0).toFixed(1);
  const late = times.filter((time) => time > 3_000).length;
  return [
    `${count} commands, ${atOnce} at once, in ${seconds.toFixed(1)} s`,
    `  acknowledged: ${times.length}; p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms; over 3 s: ${late}`,
    `  answers: ${answered}; broken rules: ${violations.length}`,
    `  memory in use after collection/held, MB: ${memory.join(' ')}`,
  ].join('\n');
}
