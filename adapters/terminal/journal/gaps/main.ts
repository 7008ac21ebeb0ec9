import { toSettings } from '../to-settings.ts';
import { formatGaps } from './format-gaps.ts';
import { parseOptions } from './parse-options.ts';

const help = `npm run gaps -- [options]

Lists what people asked and got no answer to, or voted down, the most wanted first.

  --since 30d   from so many hours (12h), days (30d) or weeks (8w) back
  --json        as JSON
  --stub N      writes the beginning of an article for gap N of the list:
                npm run --silent gaps -- --stub 3 > knowledge/…
  -h, --help    this text
`;

try {
  await run();
} catch (error) {
  fail(error instanceof Error ? error.message : String(error), 1);
}

async function run(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  if ('error' in options) return fail(options.error, 2);
  if (options.help) return void process.stdout.write(help);
  const settings = toSettings(process.env);
  if ('error' in settings) return fail(settings.error, 1);
  const { loadDesk } = await import('#core');
  const { listGaps, openStore, toStub } = await loadDesk();
  const store = await openStore(settings.place);
  try {
    const now = Date.now();
    const gaps = await listGaps(store, options.since === undefined ? 0 : now - options.since);
    if (options.stub === undefined) {
      const list = options.json ? `${JSON.stringify(gaps, undefined, 2)}\n` : formatGaps(gaps);
      return void process.stdout.write(list);
    }
    const gap = gaps[options.stub - 1];
    if (gap === undefined) return fail(`There are ${gaps.length} gaps, and no ${options.stub}.`, 1);
    process.stdout.write(toStub(gap, new Date(now).toISOString().slice(0, 10)));
  } finally {
    await store.close();
  }
}

function fail(message: string, status: 1 | 2): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = status;
}
