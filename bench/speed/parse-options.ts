import { parseArgs } from 'node:util';
import { z } from 'zod';

export const usage = `Measures how fast the engine is, and how much memory it takes.

  npm run bench -- peers DIR [--questions N] [--rounds N]
      Quality, time and memory of this engine and of others on the passages and
      questions of the set in DIR, each engine in a process of its own.
      --questions N   judges only N of them; at most 1000 are timed

  npm run bench -- shipped [--knowledge DIR] [--questions N] [--rounds N]
      Time of a whole answer from the knowledge, beside MiniSearch's search.

  npm run bench -- growth [--knowledge DIR] [--passages N] [--plot FILE]
                          [--rounds N]
      Time and memory from 1,000 to 20,000 passages (at most N) that are
      recombined from the knowledge; draws them into FILE.

  npm run bench -- start [--knowledge DIR] [--rounds N]
      From the start of a process to its end with the first answer, beside a
      process that does nothing.

  npm run bench -- replay [--knowledge DIR] [--answers N] [--processes N]
      Whether the same questions get the same bytes however often they are
      asked, in any order and in several processes.

  --rounds N   how often each is measured, by turns; the median counts
`;

const count = z.coerce
  .number('takes a number')
  .int('takes a whole number')
  .positive('takes a number from 1 on');
const knowledge = z.string().default('knowledge');

const optionsSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('peers'),
    folder: z.string(),
    questions: count.default(Number.MAX_SAFE_INTEGER),
    rounds: count.default(3),
  }),
  z.strictObject({
    kind: z.literal('shipped'),
    knowledge,
    questions: count.default(1000),
    rounds: count.default(3),
  }),
  z.strictObject({
    kind: z.literal('growth'),
    knowledge,
    passages: count.default(20_000),
    plot: z.string().optional(),
    rounds: count.default(3),
  }),
  z.strictObject({ kind: z.literal('start'), knowledge, rounds: count.default(20) }),
  z.strictObject({
    kind: z.literal('replay'),
    knowledge,
    answers: count.default(100_000),
    processes: count.default(4),
  }),
]);

/** What is to be measured. */
export type Options = Readonly<z.infer<typeof optionsSchema>>;

/** What the command line asks for; a mistake's message is one line. */
export type Command =
  | Options
  | { readonly kind: 'help' }
  | { readonly kind: 'mistake'; readonly message: string };

/** Reads the command line. Never throws: what it cannot read is a mistake with a message. */
export function parseOptions(args: readonly string[]): Command {
  try {
    return toCommand(parse(args));
  } catch (error) {
    // parseArgs adds advice about `--` on further lines or sentences; the first says what is wrong.
    const [said = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s|\n/u);
    return { kind: 'mistake', message: `${said.replace(/\.$/u, '')}; see --help.` };
  }
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      knowledge: { type: 'string' },
      questions: { type: 'string' },
      rounds: { type: 'string' },
      passages: { type: 'string' },
      plot: { type: 'string' },
      answers: { type: 'string' },
      processes: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

function toCommand({ values: { help, ...values }, positionals }: ReturnType<typeof parse>) {
  if (help) return { kind: 'help' } as const;
  const [kind, folder, ...more] = positionals;
  if (more.length > 0) throw new Error(`"${more[0]}" is one too many`);
  const given = { kind, ...values, ...(folder === undefined ? {} : { folder }) };
  const read = optionsSchema.safeParse(given);
  if (!read.success) throw new Error(describe(read.error.issues[0], kind, folder));
  return read.data;
}

function describe(issue: z.core.$ZodIssue | undefined, kind = '', folder = ''): string {
  if (issue?.code === 'unrecognized_keys') {
    const [key] = issue.keys;
    return key === 'folder' ? `"${folder}" is one too many` : `--${key} does not go with ${kind}`;
  }
  const key = String(issue?.path[0]);
  if (key === 'kind') return kind === '' ? 'Say what to measure' : `"${kind}" cannot be measured`;
  return key === 'folder' ? 'Give the folder of a set' : `--${key} ${issue?.message}`;
}
