import { toTerm } from '../../../terms.ts';
import type { Operand } from '../choosing/operand.ts';
import type { Facts } from '../facts.ts';
import type { Asked } from './read-asked.ts';

/** What a computation makes use of. */
export type Used = {
  readonly operands: readonly Operand[];
  /** Marks of the shape besides `@` and `#`, in order: `U`, `UY`. */
  readonly marks?: string;
  /** Words that belong to this kind of computation. */
  readonly words?: ReadonlySet<string>;
};

/**
 * Whether a computation makes use of all that a question says. What is left over would be answered past:
 * the question asks for something else, or for something more.
 */
export function isAccounted(
  asked: Asked,
  { operands, marks = '', words }: Used,
  facts: Facts,
): boolean {
  const terms = operands.flatMap(({ figures }) => figures).map((figure) => facts.termsOf(figure));
  const isPlanned = operands.some(({ of }) => of !== undefined && isPlan(of.entity, facts));
  const isKnown = (word: string) => {
    const alike = facts.alike(toTerm(word));
    return (
      words?.has(word) ||
      (isPlanned && planned.test(word)) ||
      terms.some((known) => !alike.isDisjointFrom(known))
    );
  };
  return toMarks(asked) === marks && asked.content.every(isKnown) && hasFigures(operands);
}

/** What is called so where it is not there yet. */
const planned = /^(?:project|plan|plans|proposal|scheme|pitch)$/u;

function isPlan(entity: string, { kinds, unbuilt }: Facts): boolean {
  return kinds.get(entity) === 'project' || unbuilt.has(entity);
}

function hasFigures(operands: readonly Operand[]): boolean {
  return operands.some(({ figures }) => figures.length > 0);
}

/** `one` by itself is no number to reckon with: "which one is longer". */
function toMarks({ parts }: Asked): string {
  return parts
    .map((part) => {
      if (part.kind === 'number') return part.value === 1 ? '' : 'N';
      return { word: '', name: '', amount: '', unit: 'U', per: 'P', year: 'Y' }[part.kind];
    })
    .join('');
}
