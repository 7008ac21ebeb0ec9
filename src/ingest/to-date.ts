/**
 * Reads a date as the knowledge writes them: `2025-10-17`, `2025-10` or `2025`. Undefined where it is
 * written otherwise or does not exist, as `2025-02-30`.
 */
export function toDate(text: string): { readonly precision: 'day' | 'month' | 'year' } | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(text) ?? [];
  if (year === undefined) return undefined;
  // A month or day that does not exist is carried over into the next and reads differently.
  const full = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const time = Date.parse(`${full}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, full.length) !== full) {
    return undefined;
  }
  return { precision: day ? 'day' : month ? 'month' : 'year' };
}
