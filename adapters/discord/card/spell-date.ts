const formats = {
  day: { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
} as const;

/** Setting one up takes longer than a card does. */
const made = new Map<string, Intl.DateTimeFormat>();

/** `2025-10-18` → `18 Oct 2025`, `2025-10` → `October 2025`; anything else as it is. */
export function spellDate(date: string, locale: string): string {
  const detail = /^\d{4}-\d\d-\d\d$/u.test(date) ? 'day' : 'month';
  if (detail === 'month' && !/^\d{4}-\d\d$/u.test(date)) return date;
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  const key = `${locale} ${detail}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(locale, formats[detail]);
  made.set(key, format);
  return format.format(time);
}
