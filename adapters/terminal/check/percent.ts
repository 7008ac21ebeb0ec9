/** A share in whole percent, without the sign: `34`; `0` of nothing. */
export function percent(part: number, whole: number): string {
  return String(whole === 0 ? 0 : Math.round((100 * part) / whole));
}
