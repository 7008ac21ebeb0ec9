import { enableCompileCache } from 'node:module';
import { join, relative } from 'node:path';
import type { Checked } from './check.ts';
import { help, parseOptions } from './parse-options.ts';

// A reader that has seen enough, such as head, closes the pipe: that is no problem to report.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const options = parseOptions(process.argv.slice(2));
if ('error' in options) {
  process.stderr.write(`${options.error}\n`);
  process.exitCode = 2;
} else if (options.help) process.stdout.write(help);
else {
  // What is imported from here on is compiled once and kept.
  enableCompileCache();
  const { check } = await import('./check.ts');
  const { output, exitCode } = check(await toChecked(options.knowledge ?? ownKnowledge()), {
    coverage: options.coverage,
    today: new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
    // The table of topics has ten columns.
    width: Math.max(process.stdout.columns ?? 0, 132),
  });
  process.stdout.write(output);
  process.exitCode = exitCode;
}

async function toChecked(folder: string): Promise<Checked> {
  const { load, open } = await import('#core');
  const opened = await open(folder);
  return opened.kind === 'sound' ? { ...opened, problems: [] } : load(folder);
}

/** The project's own knowledge folder, as a person would type it from where they are. */
function ownKnowledge(): string {
  return relative(process.cwd(), join(import.meta.dirname, '../../../knowledge')) || '.';
}
