import { unitTable } from './unit-table.ts';

/** What a unit measures and how it is written. */
export type UnitFacts = {
  /** Only units of one dimension compare. Every currency is one, and so is everything that is counted. */
  readonly dimension: string;
  /** How many of the dimension's smallest common measure it is: metres, kilograms, days, dollars. */
  readonly size: number;
  readonly symbol: string;
  readonly one: string;
  readonly many: string;
  /** Of money. */
  readonly currency?: string;
};

/** Any currency: people write `8bn`. */
export const anyCurrency = '?';

const scales: Readonly<Record<string, number>> = {
  '': 1,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const timesOfRates: Readonly<Record<string, string>> = {
  s: 'seconds',
  min: 'minutes',
  h: 'hours',
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
};
const ratesWithNames: Readonly<Record<string, { symbol: string; many: string }>> = {
  'm/s': { symbol: 'm/s', many: 'metres a second' },
  'km/h': { symbol: 'km/h', many: 'kilometres an hour' },
  'mi/h': { symbol: 'mph', many: 'miles an hour' },
  'nmi/h': { symbol: 'knots', many: 'knots' },
};
const counted = { symbol: '', one: '', many: '' };

const described = new Map<string, UnitFacts>();

/** Explains a unit of `figures.yaml` or of a question. Units that it does not know are counted things. */
export function describeUnit(unit: string): UnitFacts {
  const before = described.get(unit);
  if (before !== undefined) return before;
  const facts = describe(unit === 'mph' ? 'mi/h' : unit);
  // Units come from the figures and from a short list of words: the map stays small.
  described.set(unit, facts);
  return facts;
}

function describe(unit: string): UnitFacts {
  const simple = unitTable[unit];
  if (simple !== undefined) return simple;
  if (unit === '%') {
    return { dimension: 'share', size: 1, symbol: 'percent', one: 'percent', many: 'percent' };
  }
  return (
    describeMoney(unit) ??
    describeScaled(unit) ??
    describeRate(unit) ?? { dimension: `count of ${unit}`, size: 1, ...counted }
  );
}

function describeMoney(unit: string): UnitFacts | undefined {
  const [, currency, scale = ''] = /^([A-Z]{3}|\?)(?: (\w+))?$/u.exec(unit) ?? [];
  const size = scales[scale];
  if (currency === undefined || size === undefined) return undefined;
  return { dimension: `money in ${currency}`, size, currency, ...counted };
}

/** `million t/year`: so many of another unit. */
function describeScaled(unit: string): UnitFacts | undefined {
  const [, scale = 'none', of = ''] = /^(thousand|million|billion) (.+)$/u.exec(unit) ?? [];
  const factor = scales[scale];
  if (factor === undefined) return undefined;
  const { dimension, size, symbol, many } = describe(of);
  const name = `${scale} ${many}`;
  return { dimension, size: factor * size, symbol: `${scale} ${symbol}`, one: name, many: name };
}

function describeRate(unit: string): UnitFacts | undefined {
  const [amount = '', time = ''] = unit.split('/');
  const span = unitTable[timesOfRates[time] ?? ''];
  if (span === undefined) return undefined;
  const measured = unitTable[amount];
  const article = span.one === 'hour' ? 'an' : 'a';
  const per = `${article} ${span.one}`;
  const many = `${measured?.many ?? amount} ${per}`;
  if (measured === undefined) {
    const dimension = `${amount} in a time`;
    return { dimension, size: 1 / span.size, symbol: many, one: many, many };
  }
  const names = ratesWithNames[unit] ?? { symbol: `${measured.symbol} ${per}`, many };
  const one = names.many.replace(measured.many, measured.one);
  const dimension = measured.dimension === 'length' ? 'speed' : `${measured.dimension} in a time`;
  return { dimension, size: measured.size / span.size, one, ...names };
}
