const currencies = ['USD', 'GBP', 'EUR', 'CHF', 'RUB', 'JPY', 'CNY', 'DKK', 'NOK'] as const;

/** In what it can be measured in `figures.yaml`. */
export const units: readonly string[] = [
  // Lengths
  ...['km', 'm', 'cm', 'mm', 'mi', 'ft', 'in', 'nmi'],
  // Areas
  ...['km2', 'm2'],
  // Masses
  ...['t', 'kg', 'lb'],
  // Durations
  ...['years', 'months', 'weeks', 'days', 'hours', 'minutes'],
  // Speeds and rates
  ...['km/h', 'mph', 'm/day', 'km/year', 'mi/week'],
  // Money
  ...currencies.flatMap((currency) => [currency, `${currency} million`, `${currency} billion`]),
  // Traffic
  ...['t/year', 'people/year', 'trains/day'],
  // Others: `year` is one of the calendar, `items` are counted things
  ...['people', 'items', '°C', '%', 'year'],
];
