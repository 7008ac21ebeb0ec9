import { describeUnit, type UnitFacts } from '../units/describe-unit.ts';
import type { Measure } from '../units/measure.ts';
import { formatNumber } from './format-number.ts';

/** How each currency is written: before the number, or after it. */
const currencies: Readonly<Record<string, { before?: string; after?: string }>> = {
  USD: { before: '$' },
  GBP: { before: '£' },
  EUR: { before: '€' },
  JPY: { after: 'yen' },
  CHF: { after: 'Swiss francs' },
  RUB: { after: 'roubles' },
  CNY: { after: 'yuan' },
  DKK: { after: 'Danish kroner' },
  NOK: { after: 'Norwegian kroner' },
};
const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/**
 * Writes a measure out, as sentences do (`98 to 112 kilometres`) or as arithmetic does (`98 to 112
 * km`).
 */
export function formatMeasure(measure: Measure, style: 'words' | 'symbols' = 'words'): string {
  const { from, to, unit } = measure;
  const facts = describeUnit(unit);
  if (facts.currency !== undefined) return formatMoney(measure, facts.currency, facts.size);
  if (unit === 'year') return from === to ? String(from) : `${from} to ${to}`;
  const numbers = from === to ? formatNumber(from) : `${formatNumber(from)} to ${formatNumber(to)}`;
  const name = from === 1 && to === 1 ? facts.one : facts.many;
  return `${numbers} ${style === 'symbols' ? toSymbol(name, facts) : name}`.trim();
}

/** Arithmetic has symbols where there are some: `km`, but `miles` and `1 mile`. */
function toSymbol(name: string, { symbol, many }: UnitFacts): string {
  return symbol === many ? name : symbol;
}

function formatMoney({ from, to }: Measure, currency: string, size: number): string {
  const { before = '', after = currencies[currency] ? '' : currency } = currencies[currency] ?? {};
  const format = (value: number) => {
    const amount = value * size;
    const [scale, name] = scales.find(([least]) => Math.abs(amount) >= least) ?? [1, ''];
    return [`${before}${formatNumber(amount / scale)}`, name, after].filter(Boolean).join(' ');
  };
  return from === to ? format(from) : `${format(from)} to ${format(to)}`;
}
