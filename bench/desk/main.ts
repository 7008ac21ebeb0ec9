import { parseArgs } from 'node:util';
import { measureLatency } from './measure-latency.ts';
import { measureReload } from './measure-reload.ts';
import { runDeliveries } from './run-deliveries.ts';
import { runKill } from './run-kill.ts';
import { runOutage } from './run-outage.ts';
import { runSoak } from './run-soak.ts';

const help = `npm run bench:desk -- <what> [options]

  kill         kill -9 in the middle of work        --rounds 200
  deliveries   repeats, over two processes          --count 100000
  latency      how long desk.ask takes              --rate 200 --seconds 60
  reload       what a reload costs answers          --rate 100 --reloads 20
  soak         memory, with an edit each minute     --rate 20 --minutes 10
  full         a disk that is full for ten seconds (SQLite; mounts one of 64 MB, as root)
  locked       a file that is locked for ten seconds (SQLite)
  server       a server that is gone for ten seconds (PostgreSQL)

  --store sqlite|postgres   a file, or a PostgreSQL server of its own; sqlite unless given
`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    store: { type: 'string', default: 'sqlite' },
    rounds: { type: 'string', default: '200' },
    count: { type: 'string', default: '100000' },
    rate: { type: 'string' },
    reloads: { type: 'string', default: '20' },
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
  reload: () =>
    measureReload({ rate: Number(values.rate ?? 100), reloads: Number(values.reloads) }),
  soak: () => runSoak({ kind, rate: Number(values.rate ?? 20), minutes: Number(values.minutes) }),
  full: () => runOutage('full'),
  locked: () => runOutage('locked'),
  server: () => runOutage('server'),
};
const measurement = measurements[positionals[0] ?? ''];
if (measurement === undefined) {
  process.stderr.write(help);
  process.exit(2);
}
process.stdout.write(`${await measurement()}\n`);
process.exit(0);
