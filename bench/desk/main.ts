import { parseArgs } from 'node:util';
import { measureLatency } from './measure-latency.ts';
import { runDeliveries } from './run-deliveries.ts';
import { runKill } from './run-kill.ts';
import { runSoak } from './run-soak.ts';

const help = `npm run bench:desk -- <what> [options]

  kill         kill -9 in the middle of work      --rounds 200
  deliveries   repeats, over two processes        --count 100000
  latency      how long desk.ask takes            --rate 200 --seconds 60
  soak         memory, with a reload each minute  --rate 20 --minutes 10

  --store sqlite|postgres   a file, or a PostgreSQL server of its own; sqlite unless given
`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    store: { type: 'string', default: 'sqlite' },
    rounds: { type: 'string', default: '200' },
    count: { type: 'string', default: '100000' },
    rate: { type: 'string' },
    seconds: { type: 'string', default: '60' },
    minutes: { type: 'string', default: '10' },
  },
});
const kind = values.store === 'postgres' ? 'postgres' : 'sqlite';
const measurements: Readonly<Record<string, () => Promise<string>>> = {
  kill: () => runKill(kind, Number(values.rounds)),
  deliveries: () => runDeliveries(kind, Number(values.count)),
  latency: () =>
    measureLatency({ kind, rate: Number(values.rate ?? 200), seconds: Number(values.seconds) }),
  soak: () => runSoak({ kind, rate: Number(values.rate ?? 20), minutes: Number(values.minutes) }),
};
const measurement = measurements[positionals[0] ?? ''];
if (measurement === undefined) {
  process.stderr.write(help);
  process.exit(2);
}
process.stdout.write(`${await measurement()}\n`);
process.exit(0);
