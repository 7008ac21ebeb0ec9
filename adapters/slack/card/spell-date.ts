const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2025-10-18` → `18 Oct 2025`, `2025-10` → `Oct 2025`, `2025` → `2025`, `n.d.` → `undated`. */
export function spellDate(date: string): string {
  if (date === 'n.d.') return 'undated';
  const [year, month, day] = date.split('-');
  const named = month === undefined ? undefined : months[Number(month) - 1];
  if (year === undefined || named === undefined) return date;
  return day === undefined ? `${named} ${year}` : `${Number(day)} ${named} ${year}`;
}
