const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The mark of a citation: 12 → ¹². */
export function toMark(number: number): string {
  return [...String(number)].map((digit) => superscripts[Number(digit)] ?? '').join('');
}
