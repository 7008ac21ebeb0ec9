import { parseArgs } from 'node:util';

export type Options = {
  readonly json: boolean;
  readonly help: boolean;
  /** How far back, in milliseconds; all there is where it is absent. */
  readonly since?: number;
  /** Which gap to write the beginning of an article for, from 1. */
  readonly stub?: number;
};

const hour = 3_600_000;
const units: Readonly<Record<string, number>> = { h: hour, d: 24 * hour, w: 7 * 24 * hour };

/** Reads the command's arguments; gives what is wrong with them in one line. */
export function parseOptions(args: readonly string[]): Options | { readonly error: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        since: { type: 'string' },
        stub: { type: 'string' },
      },
    });
    const since = values.since === undefined ? undefined : toMilliseconds(values.since);
    const stub = values.stub === undefined ? undefined : Number(values.stub);
    if (Number.isNaN(since)) return { error: '--since wants a time such as 12h, 30d or 8w.' };
    if (stub !== undefined && !(Number.isInteger(stub) && stub > 0)) {
      return { error: '--stub wants the number of a gap, from 1.' };
    }
    return {
      json: values.json,
      help: values.help,
      ...(since === undefined ? {} : { since }),
      ...(stub === undefined ? {} : { stub }),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { error: `${message.split(/\.\s/u)[0]?.replace(/\s+/gu, ' ')}. See --help.` };
  }
}

function toMilliseconds(text: string): number {
  const [, count = '', unit = ''] = /^(\d+)([hdw])$/u.exec(text) ?? [];
  return count === '' ? Number.NaN : Number(count) * (units[unit] ?? Number.NaN);
}
