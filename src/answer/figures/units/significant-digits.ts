/**
 * How many digits a result may have that is worked out from these numbers: as many as the least
 * exact, two or three.
 */
export function significantDigits(...values: readonly number[]): 2 | 3 {
  return values.every((value) => countDigits(value) > 2) ? 3 : 2;
}

function countDigits(value: number): number {
  return String(Math.abs(value)).replace('.', '').replace(/^0+/u, '').length;
}
