import { parseArgs } from 'node:util';

const help = `npm run bench:discord -- <what> [options]

  faults     all that may go wrong between Discord and us     --rounds 20 [--only 'op 9']
  commands   to the whole program in a process of its own     --count 10000 --at-once 4
  replies    made-up replies, held against Discord's limits   --count 100000
`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string' },
    rounds: { type: 'string', default: '20' },
    only: { type: 'string' },
    'at-once': { type: 'string', default: '4' },
  },
});
const measurements: Readonly<Record<string, () => Promise<string>>> = {
  faults: async () => {
    const { runFaults } = await import('./faults/run-faults.ts');
    return runFaults(Number(values.rounds), values.only ?? '');
  },
  commands: async () => {
    const { runCommands } = await import('./commands/run-commands.ts');
    return runCommands({
      count: Number(values.count ?? 10_000),
      atOnce: Number(values['at-once']),
    });
  },
  replies: async () => {
    const { runReplies } = await import('./replies/run-replies.ts');
    return runReplies(Number(values.count ?? 100_000));
  },
};
const measurement = measurements[positionals[0] ?? ''];
if (measurement === undefined) {
  process.stderr.write(help);
  process.exit(2);
}
process.stdout.write(`${await measurement()}\n`);
process.exit(0);
