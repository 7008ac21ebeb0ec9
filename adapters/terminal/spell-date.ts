// Written out, as setting up `Intl.DateTimeFormat` for twelve names would slow every start.
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2025-10-18` → `18 October 2025`, `2025-10` → `October 2025`, `2025` → `2025`, `n.d.` → `undated`. */
export function spellDate(date: string): string {
  if (date === 'n.d.') return 'undated';
  const [year, month, day] = date.split('-');
  const named = month === undefined ? undefined : months[Number(month) - 1];
  if (year === undefined || named === undefined) return date;
  return day === undefined ? `${named} ${year}` : `${Number(day)} ${named} ${year}`;
}
