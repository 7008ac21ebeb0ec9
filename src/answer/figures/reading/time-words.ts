/** Words for a time, and how it is written after a slash: `km/h`. */
export const timeWords: Readonly<Record<string, string>> = {
  s: 's',
  sec: 's',
  second: 's',
  min: 'min',
  minute: 'min',
  h: 'h',
  hr: 'h',
  hour: 'h',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
};
