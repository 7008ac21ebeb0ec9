import { findOperands } from '../choosing/find-operands.ts';
import { matchAmount } from '../choosing/match-amount.ts';
import type { Operand } from '../choosing/operand.ts';
import type { Computed } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { isAccounted } from '../reading/is-accounted.ts';
import type { Mention } from '../reading/mention.ts';
import type { Asked } from '../reading/read-asked.ts';
import { anyCurrency, describeUnit } from '../units/describe-unit.ts';
import type { Measure } from '../units/measure.ts';
import { stateProduct } from '../wording/state-product.ts';

const asksCost = /\b(?:cost|costs|price|how much|come to)\b/u;
/** Words that a question of this kind may have besides. */
const words = new Set('if need dig digging spend pay charge charges charged'.split(' '));
/** By scope, what a cost is for. */
const scopes: Readonly<Record<string, RegExp>> = {
  mi: /^(?:per|one) mile/u,
  km: /^(?:per|one) kilomet/u,
};

/** "At $10 million a mile, what would 112 km cost?" */
export function multiplyFigures(asked: Asked, facts: Facts): Computed | undefined {
  const price = findPrice(asked);
  const [length, ...others] = asked.mentions.filter((mention) => mention !== price?.mention);
  if (price === undefined || length === undefined || others.length > 0) return undefined;
  if (!asksCost.test(asked.shape)) return undefined;
  const cost = tiePrice(price, facts);
  const way = findOperands(
    length,
    { quantities: ['length'], dimension: 'length' },
    asked,
    facts,
  )[0];
  if (way === undefined || describeUnit(way.measure.unit).dimension !== 'length') return undefined;
  return isAccounted(asked, { operands: [cost, way], words, marks: 'P' }, facts)
    ? stateProduct(cost, way, price.per, facts)
    : undefined;
}

type Price = { readonly mention: Mention; readonly amount: Measure; readonly per: string };

const costs = /^(?:(?:would|will) )?costs?$/u;

/** A sum of money right before "a mile", or after it: "a mile costs $10 million". */
function findPrice({ parts, mentions, shape }: Asked): Price | undefined {
  const place = parts.findIndex(({ kind }) => kind === 'per');
  const per = parts[place];
  const between = (start: number) =>
    shape
      .split(' ')
      .slice(place + 1, start)
      .join(' ');
  const mention = mentions.find(
    ({ start, end }) => end === place - 1 || (start > place && costs.test(between(start))),
  );
  const amount = mention?.amount;
  if (per?.kind !== 'per' || mention === undefined || amount === undefined) return undefined;
  const isPrice =
    describeUnit(amount.unit).currency !== undefined && scopes[per.unit] !== undefined;
  return isPrice ? { mention, amount, per: per.unit } : undefined;
}

/** The figure that is this price by the same unit, if there is one. */
function tiePrice({ mention, amount, per }: Price, { figures }: Facts): Operand {
  const all =
    mention.entity === undefined
      ? [...figures.values()].flat()
      : (figures.get(mention.entity) ?? []);
  const tied = all.filter(
    (figure) => scopes[per]?.test(figure.scope) && matchAmount(figure, amount) === 'same',
  );
  const [first] = tied;
  const currency = first && describeUnit(first.unit).currency;
  return {
    measure: { ...amount, unit: amount.unit.replace(anyCurrency, currency ?? anyCurrency) },
    figures: tied,
    stated: true,
    ...(first === undefined ? {} : { of: first }),
  };
}
