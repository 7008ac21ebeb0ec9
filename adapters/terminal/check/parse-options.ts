import { parseArgs } from 'node:util';

export type Options = {
  readonly coverage: boolean;
  readonly help: boolean;
  /** The knowledge folder; undefined for the project's own. */
  readonly knowledge: string | undefined;
};

export const help = `npm run check [-- options]

Says everything that is wrong with the knowledge folder, one problem a line, and asks its golden
questions where nothing is. Ends with 1 if there is any problem.

  --coverage        also says what there is, by topic and by publisher
  --knowledge DIR   looks at another folder
  -h, --help        this text
`;

/** Reads the command's arguments; gives what is wrong with them where it is. Pure. */
export function parseOptions(args: readonly string[]): Options | { readonly error: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        coverage: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        knowledge: { type: 'string' },
      },
    });
    return { ...values, knowledge: values.knowledge };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { error: `${message}\n\n${help}` };
  }
}
