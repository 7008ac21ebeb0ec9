import { parseArgs } from 'node:util';
import type { Replay, ReplayProblem } from '#core';
import { type JournalSettings, toSettings } from '../to-settings.ts';
import { formatReplay } from './format-replay.ts';

const help = `npm run replay -- <id> [question] [--knowledge DIR]

Shows a reply again by its id, such as A-7f3c2bq9, with its question, the versions of knowledge
and engine, and whether it would be the same today. Texts of answered questions are kept for three
days; after that, give the question too.
`;

try {
  await run();
} catch (error) {
  fail(error instanceof Error ? error.message : String(error), 1);
}

async function run(): Promise<void> {
  const { KNOWLEDGE_DIR: folder } = process.env;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      knowledge: { type: 'string', default: folder || 'knowledge' },
    },
  });
  const [id, ...words] = positionals;
  if (values.help) return void process.stdout.write(help);
  if (id === undefined) return fail(help.trimEnd(), 2);
  const settings = toSettings(process.env);
  if ('error' in settings) return fail(settings.error, 1);
  const replay = await find(settings, values.knowledge, id, words.join(' ') || undefined);
  if (replay === 'unknown') return fail(`No reply to this has the id ${id}.`, 1);
  if (replay === 'no-question') {
    return fail(
      `The question of ${id} is kept no longer: npm run replay -- ${id} "the question"`,
      1,
    );
  }
  process.stdout.write(formatReplay(replay));
}

async function find(
  settings: JournalSettings,
  folder: string,
  id: string,
  question: string | undefined,
): Promise<Replay | ReplayProblem> {
  const core = await import('#core');
  const opened = await core.open(folder);
  if (opened.kind === 'unsound') {
    throw new Error(opened.problems.map(core.formatProblem).join('\n'));
  }
  const { createReplay, openStore, readKey, toEdition } = await core.loadDesk();
  const { key } = settings;
  const store = await openStore(settings.place);
  try {
    const replay = createReplay({
      store,
      key: 'value' in key ? key.value : readKey(key.file),
      edition: toEdition(opened),
    });
    return await replay(id, question);
  } finally {
    await store.close();
  }
}

function fail(message: string, status: 1 | 2): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = status;
}
