import { parseArgs } from 'node:util';

export const usage = `Measures the engine.

  npm run evaluate -- DIR [--out FILE]
      Asks the questions of a set (passages.jsonl and questions.jsonl in DIR) and
      prints how well passages and sentences are found and how far the confidence
      can be trusted. --out writes what each question got, one JSON object a line.

  npm run evaluate -- --questions FILE [--knowledge DIR] [--verbose]
      Asks the knowledge (./knowledge, or DIR) the questions of FILE and prints how
      many are answered rightly, by tag. --verbose prints each failure.
`;

/** What the command line asks for. */
export type Options =
  | { readonly kind: 'help' }
  | { readonly kind: 'set'; readonly folder: string; readonly out: string | undefined }
  | {
      readonly kind: 'questions';
      readonly file: string;
      readonly knowledge: string;
      readonly verbose: boolean;
    }
  /** Not understood; the message is one line. */
  | { readonly kind: 'mistake'; readonly message: string };

/** Reads the command line. Never throws: what it cannot read is a mistake with a message. */
export function parseOptions(args: readonly string[]): Options {
  try {
    return toOptions(parse(args));
  } catch (error) {
    // parseArgs adds advice about `--` on further lines or sentences; the first says what is wrong.
    const [said = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s|\n/u);
    return mistake(said);
  }
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      questions: { type: 'string' },
      knowledge: { type: 'string' },
      verbose: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

function toOptions({ values, positionals }: ReturnType<typeof parse>): Options {
  const { help, questions, knowledge, verbose, out } = values;
  const [folder, ...more] = positionals;
  if (help) return { kind: 'help' };
  if (more.length > 0) return mistake(`One set at a time; "${more[0]}" is one too many`);
  if (questions !== undefined) {
    if (folder !== undefined) return mistake('Give either a set or --questions, not both');
    if (out !== undefined) return mistake('--out goes with a set, not with --questions');
    return {
      kind: 'questions',
      file: questions,
      knowledge: knowledge ?? 'knowledge',
      verbose: verbose ?? false,
    };
  }
  if (folder === undefined) return mistake('Give the folder of a set, or --questions FILE');
  if (knowledge !== undefined) return mistake('--knowledge goes with --questions');
  if (verbose !== undefined) return mistake('--verbose goes with --questions');
  return { kind: 'set', folder, out };
}

function mistake(what: string): Options {
  return { kind: 'mistake', message: `${what.replace(/\.$/u, '')}; see --help.` };
}
