import { enableCompileCache } from 'node:module';
import { formatProblem, type Log, type Problem } from '#core';
import { openHouse } from './house/open-house.ts';
import { createLog } from './log/create-log.ts';
import { findSecrets } from './log/find-secrets.ts';
import { openStream } from './log/open-stream.ts';
import { findPlatforms } from './platforms/find-platforms.ts';
import type { Platform } from './platforms/platform.ts';
import { readSettings } from './settings/read-settings.ts';
import type { Settings } from './settings/settings.ts';
import { toEnvironment } from './settings/to-environment.ts';
import { startProgram } from './start-program.ts';
import { stopOnSignals } from './stop-on-signals.ts';

enableCompileCache();
const environment = toEnvironment(process.env);
try {
  await run();
} catch (error) {
  fail([error instanceof Error ? error.message : String(error)]);
}

async function run(): Promise<void> {
  const read = readSettings(environment);
  const port = read.kind === 'sound' ? read.settings.port : 3_000;
  const platforms = await findPlatforms(environment, port);
  const problems = [
    ...(read.kind === 'wrong' ? read.problems : []),
    ...platforms.flatMap((platform) => (platform.kind === 'wrong' ? platform.problems : [])),
  ];
  if (read.kind === 'wrong' || problems.length > 0) return fail(problems);
  if (platforms.some(({ kind }) => kind === 'on')) return serve(read.settings, platforms);
  process.stdout.write(platforms.map(describeOff).join(''));
  if (process.stdin.isTTY && process.stdout.isTTY) return chat(read.settings);
  fail(['No adapter is on, and there is no terminal to chat in: npm run doctor says what to set.']);
}

async function serve(settings: Settings, platforms: readonly Platform[]): Promise<void> {
  const log = openLog(settings.logLevel ?? 'info', 1);
  const opened = await openHouse(settings, log);
  if (opened.kind === 'unsound') return fail(toLines(opened.problems));
  const { knowledgeVersion: knowledge } = opened.house.edition();
  log.info('started', { knowledge, node: process.version });
  const program = startProgram(opened, platforms);
  stopOnSignals(program.stop, log);
  if ((await program.started) > 0) return;
  await program.stop();
  fail(['No adapter could be started: see above, and npm run doctor.']);
  // Whatever one of them has left open.
  process.exit();
}

/** With the log beside the chat, where only what goes wrong is worth a line. */
async function chat(settings: Settings): Promise<void> {
  const log = openLog(settings.logLevel ?? 'warn', 2);
  const opened = await openHouse(settings, log);
  if (opened.kind === 'unsound') return fail(toLines(opened.problems));
  stopOnSignals(opened.close, log);
  const { terminal } = await import('../terminal/terminal.ts');
  await terminal(opened.house);
  await opened.close();
}

function openLog(level: NonNullable<Settings['logLevel']>, output: 1 | 2): Log {
  const isTerminal = (output === 1 ? process.stdout : process.stderr).isTTY ?? false;
  const stream = openStream(output, isTerminal);
  const log = createLog({ level, stream, secrets: findSecrets(environment) });
  // What a library leaves unhandled is no reason to stop answering everybody else.
  process.on('unhandledRejection', (error) => log.error('unexpected', { reason: String(error) }));
  return log;
}

function describeOff(platform: Platform): string {
  return platform.kind === 'off'
    ? `${platform.name} is off: ${platform.why.replace(/\.$/u, '')}.\n`
    : '';
}

function toLines(problems: readonly Problem[]): readonly string[] {
  return [...problems.map(formatProblem), 'Nothing is answered before these problems are mended.'];
}

function fail(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 1;
}
