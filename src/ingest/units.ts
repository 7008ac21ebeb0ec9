const currencies = ['USD', 'GBP', 'EUR', 'CHF', 'RUB', 'JPY', 'CNY', 'DKK', 'NOK'] as const;

/** In what it can be measured in `figures.yaml`. */
export const units: readonly string[] = [
  // Lengths
  ...['km', 'm', 'cm', 'mm', 'mi', 'ft', 'in', 'nmi'],
  // Areas
  ...['km2', 'm2'],
  // Volumes
  ...['m3', 'yd3', 'million m3', 'million yd3'],
  // Masses
  ...['t', 'kg', 'lb'],
  // Durations
  ...['years', 'months', 'weeks', 'days', 'hours', 'minutes'],
  // Speeds and rates
  ...['km/h', 'mph', 'cm/s', 'm/day', 'km/year', 'mi/week', 'm3/s', 'm3/min'],
  // Money
  ...currencies.flatMap((currency) => [currency, `${currency} million`, `${currency} billion`]),
  // Traffic
  ...['t/year', 'million t/year', 'people/year', 'trains/day'],
  // Others: `year` is one of the calendar, `items` are counted things
  ...['people', 'items', '°C', '%', 'year'],
];
