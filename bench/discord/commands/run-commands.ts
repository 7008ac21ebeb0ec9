import type { Here } from '../../../test/fakes/discord/people/person.ts';
import { openBench } from '../bot/open-bench.ts';

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

type Options = {
  readonly count: number;
  /** So many commands are under way at once. */
  readonly atOnce: number;
};

type Measured = Options & {
  readonly seconds: number;
  /** Milliseconds until each was acknowledged. */
  readonly times: readonly number[];
  readonly outcomes: Readonly<Record<string, number>>;
  readonly memory: readonly string[];
  readonly violations: readonly string[];
};

/** Sends so many commands to the whole program, and says how fast it acknowledged each. */
export async function runCommands({ count, atOnce }: Options): Promise<string> {
  const { fake, server, start, close } = await openBench();
  const bot = await start();
  const people = Array.from({ length: atOnce }, (_, at) =>
    fake.person({ name: `Asker ${at}` }).in(server.channel(`channel ${at}`)),
  );
  const times: number[] = [];
  const memory: string[] = [];
  const outcomes: Record<string, number> = {};
  const begin = performance.now();
  const every = Math.ceil(count / 10);
  for (let sent = 0; sent < count; sent += every) {
    const some = Math.min(every, count - sent);
    for (const kind of await askAll(people, sent, some)) outcomes[kind] = (outcomes[kind] ?? 0) + 1;
    times.push(...fake.acknowledgements());
    // What was said is not needed again, and should not slow this process down.
    fake.forget();
    const { used, held } = await bot.memory();
    memory.push(`${used.toFixed(0)}/${held.toFixed(0)}`);
    process.stderr.write(`${sent + some} commands, ${memory.at(-1)} MB\n`);
  }
  const seconds = (performance.now() - begin) / 1_000;
  await bot.stop();
  const { violations } = fake.world;
  await close();
  return describe({ count, atOnce, seconds, times, outcomes, memory, violations });
}

/** Each person asks one after the other; gives what came of each command. */
async function askAll(people: readonly Here[], from: number, count: number) {
  const kinds: string[] = [];
  let next = from;
  const ask = async (person: Here) => {
    while (next < from + count) {
      next += 1;
      const question = `${questions[next % questions.length]}, case ${next}?`;
      kinds.push((await person.slash('ask', { question })).kind);
    }
  };
  await Promise.all(people.map(ask));
  return kinds;
}

function describe(measured: Measured): string {
  const { count, atOnce, seconds, times, outcomes, memory, violations } = measured;
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => (sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(1);
  const late = sorted.filter((time) => time > 3_000).length;
  return [
    `${count} commands, ${atOnce} at once, in ${seconds.toFixed(1)} s`,
    `  acknowledged: ${sorted.length}; p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms; over 3 s: ${late}`,
    `  what was seen: ${JSON.stringify(outcomes)}; broken rules: ${violations.length}`,
    `  memory in use after collection/held, MB: ${memory.join(' ')}`,
  ].join('\n');
}
