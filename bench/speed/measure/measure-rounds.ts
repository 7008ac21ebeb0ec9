import type { EngineName } from '../engines/engines.ts';
import { measureApart } from './measure-apart.ts';
import type { Measurement, Order } from './measurement.ts';

/** What was measured of each engine, one after the other. */
export type Round = ReadonlyMap<EngineName, Measurement>;

/**
 * Measures engines by turns, so that what slows the machine for a while slows all of them. Quality is
 * judged in the first round only: it does not change.
 */
export function measureRounds(
  names: readonly EngineName[],
  order: Omit<Order, 'engine'> & { readonly rounds: number },
  say: (line: string) => void,
): readonly Round[] {
  const { rounds, source, timed, judged } = order;
  return Array.from({ length: rounds }, (_, round) => {
    const measure = (engine: EngineName) => {
      say(`round ${round + 1} of ${rounds}: ${engine}`);
      return measureApart({ engine, source, timed, judged: round === 0 ? judged : 0 });
    };
    return new Map(names.map((name) => [name, measure(name)]));
  });
}
