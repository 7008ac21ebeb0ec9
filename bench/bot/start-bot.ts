import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** What `npm start` runs, as a process of its own. */
export type Bot = {
  /** What its main thread's objects take once rubbish is collected, and all that it holds; in MB. */
  readonly memory: () => Promise<{ readonly used: number; readonly held: number }>;
  /** As the system or an operator would who has no patience. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Options = {
  /** Where it keeps its data. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
};

const root = fileURLToPath(new URL('../../', import.meta.url));
const megabyte = 1_048_576;
const memory = z.object({ heapUsed: z.number(), external: z.number(), rss: z.number() });

/** No limit is reached here. */
const plenty = {
  LIMIT_ASKER: '100000000/60',
  LIMIT_PLACE: '100000000/60',
  LIMIT_WORKSPACE: '100000000/60',
};

/** Starts the whole program, and resolves when its adapter is at work. Rejects with its output. */
export async function startBot({ folder, environment }: Options): Promise<Bot> {
  const reporter = new URL('./report-memory.ts', import.meta.url).href;
  const options = ['--expose-gc', '--import', reporter];
  const child = spawn(process.execPath, [...options, `${root}adapters/run/main.ts`], {
    cwd: folder,
    env: { KNOWLEDGE_DIR: `${root}knowledge`, ...plenty, ...environment },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  await waitForStart(child);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  return {
    memory: () => readMemory(child),
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

function waitForStart(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.setEncoding('utf8');
    child.stdout?.on('data', (part: string) => {
      output = `${output}${part}`.slice(-10_000);
      if (output.includes('"adapter-on"')) resolve();
    });
    child.on('exit', () => reject(new Error(`It did not start:\n${output}`)));
  });
}

async function readMemory(child: ChildProcess): Promise<{ used: number; held: number }> {
  child.send('memory');
  const [report] = await once(child, 'message');
  const { heapUsed, external, rss } = memory.parse(report);
  return { used: (heapUsed + external) / megabyte, held: rss / megabyte };
}
