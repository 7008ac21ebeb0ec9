import type { Facts } from '../facts.ts';
import type { Mention } from '../reading/mention.ts';
import { quantityWords } from '../reading/quantity-words.ts';
import type { Asked } from '../reading/read-asked.ts';
import { choosePair, type Pair } from './choose-pair.ts';
import { dropOwn } from './drop-own.ts';
import { findOperands } from './find-operands.ts';
import { orderMentions } from './order-mentions.ts';
import { orderShare } from './order-share.ts';

/** Finds the figures of the two that a question compares: `first` with `second`. */
export function findPair(
  asked: Asked,
  quantities: readonly string[],
  facts: Facts,
  isShare = false,
): Pair | undefined {
  const ordered = isShare ? orderShare(asked) : orderMentions(asked, facts.main);
  if (ordered === undefined) return undefined;
  const { subject, base } = ordered;
  const [ofSubject, ofBase] = [
    acrossWater(subject, base, quantities, facts),
    ownQuantities(base, asked) ?? acrossWater(base, subject, quantities, facts),
  ];
  const areGiven = subject.amount !== undefined && base.amount !== undefined;
  const isCrossing = ofSubject !== undefined || ofBase !== undefined || areGiven;
  const find = (mention: Mention, other: Mention, own: readonly string[] = quantities) =>
    findOperands(mention, { quantities: own }, toAskedOf(mention, other, asked, facts), facts);
  const subjects = find(subject, base, ofSubject);
  const bases = find(base, subject, ofBase);
  const pair = choosePair(subjects, bases, isCrossing);
  return pair && dropOwn(pair);
}

/** "Longer than Dmitriev says of his tunnel": whoever says so of the one need not of the other. */
function toAskedOf(mention: Mention, other: Mention, asked: Asked, facts: Facts): Asked {
  const isOf = ({ entity }: Mention) =>
    asked.by.some((name) => facts.claimedBy.get(name)?.some((figure) => figure.entity === entity));
  return isOf(other) && !isOf(mention) ? { ...asked, by: [] } : asked;
}

/** "Is the tunnel longer than the strait?" means how wide the strait is: what a tunnel crosses. */
function acrossWater(
  { entity = '' }: Mention,
  other: Mention,
  quantities: readonly string[],
  { kinds, figures }: Facts,
): readonly string[] | undefined {
  const crosses = /^(?:tunnel|bridge|project)$/u.test(kinds.get(other.entity ?? '') ?? '');
  const isWide = figures.get(entity)?.some(({ quantity }) => quantity === 'width');
  return kinds.get(entity) === 'water' && isWide && crosses && quantities[0] === 'length'
    ? ['width']
    : undefined;
}

/** What follows a name may say what is meant of it: "than the strait is wide". */
function ownQuantities({ start, end }: Mention, { parts }: Asked): readonly string[] | undefined {
  const before = toText(parts.slice(0, start));
  if (/\bthan (?:the )?(?:gap|distance) between(?: the)?$/u.test(before)) return ['distance'];
  // "Is X worth more than Y would cost": what comes last is of Y alone.
  if (/^(?:(?:would|will|did) )?costs?$/u.test(toText(parts.slice(end + 1)))) return ['cost'];
  const isLink = (place: number) => {
    const part = parts[place];
    return part?.kind === 'word' && /^(?:is|was|would|be)$/u.test(part.text);
  };
  if (!isLink(end + 1)) return undefined;
  const place = isLink(end + 2) ? end + 3 : end + 2;
  const part = parts[place];
  const word = part?.kind === 'word' ? quantityWords.get(part.text) : undefined;
  return word?.compares === undefined && place === parts.length - 1 ? word?.quantities : undefined;
}

function toText(parts: Asked['parts']): string {
  return parts.map((part) => (part.kind === 'word' ? part.text : '')).join(' ');
}
