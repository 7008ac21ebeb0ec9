import type { Part } from './part.ts';
import { quantityWords } from './quantity-words.ts';

/** A multiple that a question asks about: "twice", "three times". */
export type Multiple = { readonly value: number; readonly at: 'exactly' | 'least' | 'most' };

const named: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  triple: 3,
  thrice: 3,
  half: 0.5,
};

/** Reads the multiple of a yes-or-no question; `undefined` where it asks how many times. */
export function readMultiple(parts: readonly Part[]): Multiple | undefined {
  for (const [place, part] of parts.entries()) {
    const value = toValue(part, parts[place + 1]);
    if (value === undefined) continue;
    const before = parts.slice(Math.max(0, place - 2), place);
    const isWord = (text: string) => before.some((one) => one.kind === 'word' && one.text === text);
    if (isWord('than') && isWord('more')) return { value, at: 'least' };
    const sense = parts[place + 1]?.kind === 'name' ? readThan(before) : undefined;
    if (sense !== undefined) return { value, at: sense === 'more' ? 'least' : 'most' };
    return {
      value,
      at: isWord('than') && isWord('less') ? 'most' : isWord('least') ? 'least' : 'exactly',
    };
  }
  return undefined;
}

/** "Longer than two Channel Tunnels" asks for more than twice one. */
function readThan([before, than]: readonly Part[]): 'more' | 'less' | undefined {
  if (before?.kind !== 'word' || than?.kind !== 'word' || than.text !== 'than') return undefined;
  return quantityWords.get(before.text)?.compares;
}

function toValue(part: Part, next: Part | undefined): number | undefined {
  if (part.kind === 'word') return named[part.text];
  // "Two Channel Tunnels" are twice one.
  const isTimes =
    (next?.kind === 'word' && next.text === 'times') || (next?.kind === 'name' && next.plural);
  return part.kind === 'number' && isTimes ? part.value : undefined;
}
