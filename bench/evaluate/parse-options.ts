import { parseArgs } from 'node:util';
import { isPerturbation } from './perturb/is-perturbation.ts';
import type { Perturbation } from './perturb/perturb.ts';

export const usage = `Measures the engine.

  npm run evaluate -- DIR [--out FILE] [--calibrate OTHER] [--perturb KIND]
      Asks the questions of a set (passages.jsonl and questions.jsonl in DIR)
      and prints how well passages and sentences are found and how far the
      confidence can be trusted.
      --out FILE         writes what each question got, one JSON object a line
      --calibrate OTHER  chooses the cuts on the set in OTHER first
      --calibrate half   chooses those for each half on the other half
      --perturb typo     puts one typing error into every question
      --perturb lower    asks in lower case and without punctuation
      --perturb chatty   wraps every question in greetings and thanks

  npm run evaluate -- --questions FILE [--knowledge DIR] [--verbose]
      Asks the knowledge (./knowledge, or DIR) the questions of FILE and
      prints how many are answered rightly, by tag.
      --verbose          prints each failure
`;

/** How a set is to be measured. */
export type SetOptions = {
  readonly folder: string;
  readonly out: string | undefined;
  readonly perturb: Perturbation | undefined;
  /** What the cuts are chosen on. */
  readonly calibrate:
    | { readonly kind: 'none' }
    | { readonly kind: 'half' }
    | { readonly kind: 'other'; readonly folder: string };
};

/** What the command line asks for. */
export type Options =
  | { readonly kind: 'help' }
  | ({ readonly kind: 'set' } & SetOptions)
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
      calibrate: { type: 'string' },
      perturb: { type: 'string' },
      questions: { type: 'string' },
      knowledge: { type: 'string' },
      verbose: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

type Parsed = ReturnType<typeof parse>;

function toOptions(parsed: Parsed): Options {
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  if (positionals.length > 1)
    return mistake(`One set at a time; "${positionals[1]}" is one too many`);
  return values.questions === undefined
    ? toSetOptions(parsed)
    : toQuestionsOptions(values.questions, parsed);
}

function toSetOptions({ values, positionals: [folder] }: Parsed): Options {
  const { out, calibrate, perturb } = values;
  if (folder === undefined) return mistake('Give the folder of a set, or --questions FILE');
  for (const name of ['knowledge', 'verbose'] as const) {
    if (values[name] !== undefined) return mistake(`--${name} goes with --questions`);
  }
  if (perturb !== undefined && !isPerturbation(perturb))
    return mistake(`--perturb takes typo, lower or chatty, not "${perturb}"`);
  return { kind: 'set', folder, out, perturb, calibrate: toCalibrate(calibrate) };
}

function toCalibrate(value: string | undefined): SetOptions['calibrate'] {
  if (value === undefined) return { kind: 'none' };
  return value === 'half' ? { kind: 'half' } : { kind: 'other', folder: value };
}

function toQuestionsOptions(file: string, { values, positionals: [folder] }: Parsed): Options {
  if (folder !== undefined) return mistake('Give either a set or --questions, not both');
  for (const name of ['out', 'calibrate', 'perturb'] as const) {
    if (values[name] !== undefined)
      return mistake(`--${name} goes with a set, not with --questions`);
  }
  const { knowledge = 'knowledge', verbose = false } = values;
  return { kind: 'questions', file, knowledge, verbose };
}

function mistake(what: string): Options {
  return { kind: 'mistake', message: `${what.replace(/\.$/u, '')}; see --help.` };
}
