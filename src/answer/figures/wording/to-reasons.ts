import type { Unlike } from '../choosing/find-unlike.ts';
import type { Operand } from '../choosing/operand.ts';

/** Why two figures are not compared: what they cover, in which money, of which year. */
export function toReasons(unlike: readonly Unlike[], first: Operand, second: Operand): string {
  return unlike.map((one) => reason(one, first, second)).join('; ');
}

function reason(unlike: Unlike, first: Operand, second: Operand): string {
  if (unlike === 'scope') {
    return `the figures cover different things (${first.of?.scope ?? ''}; ${second.of?.scope ?? ''})`;
  }
  if (unlike === 'currency')
    return 'they are in different currencies, and no exchange rate is given';
  if (unlike === 'prices') {
    return `they are in money of different years (${toYears(first)}; ${toYears(second)})`;
  }
  return 'they do not measure the same';
}

function toYears({ figures }: Operand): string {
  const prices = figures.find((figure) => figure.prices !== undefined)?.prices;
  if (prices !== undefined) return `prices of ${prices}`;
  const years = figures.map(({ date }) => date.slice(0, 4)).toSorted();
  return `figures of ${[...new Set([years[0], years.at(-1)])].join(' to ')}`;
}
