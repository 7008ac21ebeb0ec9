import { convert } from 'convert';

/** What units of one kind measure; only these convert into one another. */
export type Dimension = 'length' | 'area' | 'volume' | 'mass' | 'duration' | 'temperature';

/** A unit by itself, as the figures write it. */
export type SimpleUnit = {
  readonly dimension: Dimension;
  /** How many metres, square metres, cubic metres, kilograms or days it is. */
  readonly size: number;
  /** How arithmetic writes it. */
  readonly symbol: string;
  readonly one: string;
  readonly many: string;
};

const metres = (unit: 'km' | 'm' | 'cm' | 'mm' | 'mi' | 'yd' | 'ft' | 'in' | 'nmi') =>
  convert(1, unit).to('m');
const squareMetres = (unit: 'km2' | 'm2' | 'ha' | 'acre' | 'sq mi' | 'ft2' | 'yd2') =>
  convert(1, unit).to('m2');
const cubicMetres = (unit: 'm3' | 'km3' | 'yd3' | 'ft3' | 'gal') => convert(1, unit).to('m3');
const kilograms = (unit: 't' | 'kg' | 'lb' | 'oz') => convert(1, unit).to('kg');
const days = (unit: 'decade' | 'year' | 'week' | 'day' | 'hour' | 'minute' | 'second') =>
  convert(1, unit).to('days');

/** The units that figures have or that people ask for; their sizes are the library's. */
export const unitTable: Readonly<Record<string, SimpleUnit>> = {
  km: length(metres('km'), 'km', 'kilometre'),
  m: length(metres('m'), 'm', 'metre'),
  cm: length(metres('cm'), 'cm', 'centimetre'),
  mm: length(metres('mm'), 'mm', 'millimetre'),
  mi: length(metres('mi'), 'miles', 'mile'),
  yd: length(metres('yd'), 'yards', 'yard'),
  ft: length(metres('ft'), 'feet', 'foot', 'feet'),
  in: length(metres('in'), 'inches', 'inch', 'inches'),
  nmi: length(metres('nmi'), 'nautical miles', 'nautical mile'),
  // Six feet; the library has none.
  fathoms: length(6 * metres('ft'), 'fathoms', 'fathom'),
  km2: area(squareMetres('km2'), 'km²', 'square kilometre'),
  m2: area(squareMetres('m2'), 'm²', 'square metre'),
  ha: area(squareMetres('ha'), 'ha', 'hectare'),
  acre: area(squareMetres('acre'), 'acres', 'acre'),
  mi2: area(squareMetres('sq mi'), 'square miles', 'square mile'),
  ft2: area(squareMetres('ft2'), 'square feet', 'square foot', 'square feet'),
  yd2: area(squareMetres('yd2'), 'square yards', 'square yard'),
  m3: volume(cubicMetres('m3'), 'm³', 'cubic metre'),
  km3: volume(cubicMetres('km3'), 'km³', 'cubic kilometre'),
  yd3: volume(cubicMetres('yd3'), 'cubic yards', 'cubic yard'),
  ft3: volume(cubicMetres('ft3'), 'cubic feet', 'cubic foot', 'cubic feet'),
  gal: volume(cubicMetres('gal'), 'US gallons', 'US gallon'),
  t: mass(kilograms('t'), 't', 'tonne'),
  kg: mass(kilograms('kg'), 'kg', 'kilogram'),
  lb: mass(kilograms('lb'), 'lb', 'pound'),
  oz: mass(kilograms('oz'), 'oz', 'ounce'),
  // As the United States count tons.
  'short ton': mass(2000 * kilograms('lb'), 'short tons', 'short ton'),
  decades: duration(days('decade'), 'decade'),
  years: duration(days('year'), 'year'),
  // The library's month has 30 days; a year has twelve.
  months: duration(days('year') / 12, 'month'),
  weeks: duration(days('week'), 'week'),
  days: duration(days('day'), 'day'),
  hours: duration(days('hour'), 'hour'),
  minutes: duration(days('minute'), 'minute'),
  seconds: duration(days('second'), 'second'),
  '°C': { dimension: 'temperature', size: 1, symbol: '°C', one: '°C', many: '°C' },
  '°F': { dimension: 'temperature', size: 1, symbol: '°F', one: '°F', many: '°F' },
};

function length(size: number, symbol: string, one: string, many = `${one}s`): SimpleUnit {
  return { dimension: 'length', size, symbol, one, many };
}

function area(size: number, symbol: string, one: string, many = `${one}s`): SimpleUnit {
  return { dimension: 'area', size, symbol, one, many };
}

function volume(size: number, symbol: string, one: string, many = `${one}s`): SimpleUnit {
  return { dimension: 'volume', size, symbol, one, many };
}

function mass(size: number, symbol: string, one: string): SimpleUnit {
  return { dimension: 'mass', size, symbol, one, many: `${one}s` };
}

function duration(size: number, one: string): SimpleUnit {
  return { dimension: 'duration', size, symbol: `${one}s`, one, many: `${one}s` };
}
