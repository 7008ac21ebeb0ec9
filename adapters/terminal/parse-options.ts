import { parseArgs } from 'node:util';

export type Options = {
  /** Undefined where none was given; then it is a chat, or a stream with `json`. */
  readonly question: string | undefined;
  readonly explain: boolean;
  readonly json: boolean;
  readonly help: boolean;
  /** The knowledge folder; undefined for the project's own. */
  readonly knowledge: string | undefined;
};

/** Reads the command's arguments. Pure; gives what is wrong with them, in one line, where it is. */
export function parseOptions(args: readonly string[]): Options | { readonly error: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        explain: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        knowledge: { type: 'string' },
      },
    });
    if (values.json && values.explain) {
      return { error: '--explain writes tables and --json does not: choose one of the two.' };
    }
    const question = positionals.length > 0 ? positionals.join(' ') : undefined;
    return { ...values, question, knowledge: values.knowledge };
  } catch (error) {
    // What parseArgs throws says which option is wrong in its first sentence, then how to quote it.
    const message = error instanceof Error ? error.message : String(error);
    return { error: `${message.split(/\.\s/u)[0]?.replace(/\s+/gu, ' ')}. See --help.` };
  }
}
