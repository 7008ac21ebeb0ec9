import { formatNumber } from './format-number.ts';

/** A bare number or both ends of a range, with so many significant digits: `1.94 to 2.22`. */
export function formatRange({ from, to }: { from: number; to: number }, digits: number): string {
  const [least, most] = [from, to].map((value) => formatNumber(Number(value.toPrecision(digits))));
  return least === most ? `${least ?? ''}` : `${least ?? ''} to ${most ?? ''}`;
}
