const format = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 12 });

/** A number with thousands commas and a true minus sign; round millions in words. */
export function formatNumber(value: number): string {
  const isRound = Math.abs(value) >= 1e6 && Number.isInteger(value / 1e4);
  if (isRound) return `${formatNumber(value / 1e6)} million`;
  return format.format(value).replace('-', '−');
}
