import { toSettings } from '../to-settings.ts';

const help = `npm run forget -- <platform> <user>

Removes everything of a person: discord 123456789012345678, slack U0123ABCD.
`;

try {
  await run(process.argv.slice(2));
} catch (error) {
  fail(error instanceof Error ? error.message : String(error), 1);
}

async function run([platform, user, ...more]: readonly string[]): Promise<void> {
  if (platform === '--help' || platform === '-h') return void process.stdout.write(help);
  if (!platform || !user || more.length > 0) return fail(help.trimEnd(), 2);
  const settings = toSettings(process.env);
  if ('error' in settings) return fail(settings.error, 1);
  const { loadDesk } = await import('#core');
  const { forgetAsker, openStore, readKey } = await loadDesk();
  const key = 'value' in settings.key ? settings.key.value : readKey(settings.key.file);
  const store = await openStore(settings.place);
  try {
    const removed = Object.entries(await forgetAsker(store, key, { platform, asker: user }));
    const rows = removed
      .filter(([, count]) => count > 0)
      .map(([table, count]) => `${count} ${table}`);
    process.stdout.write(
      rows.length === 0 ? 'Nothing was kept.\n' : `Removed: ${rows.join(', ')}.\n`,
    );
  } finally {
    await store.close();
  }
}

function fail(message: string, status: 1 | 2): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = status;
}
