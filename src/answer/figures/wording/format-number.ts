const format = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 12 });

/** A number with thousands commas and a true minus sign. */
export function formatNumber(value: number): string {
  return format.format(value).replace('-', '−');
}
