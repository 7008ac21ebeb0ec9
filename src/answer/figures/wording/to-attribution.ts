import type { Operand } from '../choosing/operand.ts';
import type { Facts } from '../facts.ts';
import { joinNames } from './join-names.ts';
import { toName } from './to-name.ts';

/**
 * Whose figures a result rests on, to follow it: `, going by a figure from Kirill Dmitriev`. The result
 * itself is nobody's words. Where figures differ, all who give them are named; what nobody disputes is
 * nobody's.
 */
export function toAttribution(operands: readonly Operand[], facts: Facts): string {
  const byEntity = Map.groupBy(operands, ({ of }) => of?.entity);
  const isOfSeveral = [...byEntity.keys()].filter((entity) => entity !== undefined).length > 1;
  const claims = [...byEntity.values()].flatMap((group) => {
    const names = joinNames([...new Set(group.flatMap(toClaimants))]);
    const of = group[0]?.of;
    if (names === '' || of === undefined) return [];
    const { name } = toName(of, facts);
    return [isOfSeveral && name !== names ? `from ${names} for ${name}` : `from ${names}`];
  });
  const claimed = operands.flatMap((operand) =>
    toClaimants(operand).length > 0 ? operand.figures : [],
  );
  if (claims.length === 0) return '';
  return `, going by ${new Set(claimed).size > 1 ? 'figures' : 'a figure'} ${joinNames(claims)}`;
}

function toClaimants({ figures }: Operand): readonly string[] {
  const isContested = figures.length > 1;
  const names = figures.flatMap(({ by, source }) => by ?? (isContested ? source.publisher : []));
  return [...new Set(names.map((name) => name.replace(/^The /u, 'the ')))];
}
