/** Made when the first number comes: it takes longer than an answer, and most show no number. */
let format: Intl.NumberFormat | undefined;

/** A number with thousands commas and a true minus sign; round millions in words. */
export function formatNumber(value: number): string {
  const isRound = Math.abs(value) >= 1e6 && Number.isInteger(value / 1e4);
  if (isRound) return `${formatNumber(value / 1e6)} million`;
  format ??= new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 12 });
  return format.format(value).replace('-', '−');
}
