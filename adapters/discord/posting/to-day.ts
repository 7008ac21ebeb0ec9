/** The date in UTC of a time in milliseconds since 1970: `2026-11-24`. */
export function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
