import type { Part } from './part.ts';
import { quantityWords } from './quantity-words.ts';

/** What may stand before a name without changing which figure is meant. */
const epithet =
  /^(?:proposed|planned|suggested|new|future|rail|railway|railroad|train|road|undersea|whole|entire)$/u;
const pointing = /^(?:the|this|that|proposed|planned)$/u;
const nouns = /^(?:project|proposal|scheme|crossing|pitch)$/u;

/**
 * Puts a name where "the tunnel", "the proposed project", "a 112 km tunnel" or "it would" stand for what
 * the knowledge is about, and drops epithets before names.
 */
export function markMain(parts: readonly Part[], main: string | undefined): readonly Part[] {
  const noun = main?.split(' ').at(-1)?.toLowerCase();
  const isConditional = parts.some(isWord(/^(?:would|will)$/u));
  const marked: Part[] = [];
  for (const part of parts) {
    const isMain =
      (isConditional && isWord(/^it$/u)(part)) ||
      (part.kind === 'word' &&
        (part.text === noun || nouns.test(part.text)) &&
        isPointedAt(marked));
    const known: Part =
      isMain && main !== undefined ? { kind: 'name', entity: main, plural: false } : part;
    if (known.kind === 'name') dropEpithets(marked);
    const isNamed = marked.some(({ kind }) => kind === 'name');
    if (main !== undefined && !isNamed && isProposedQuantity(marked.at(-1), known)) {
      marked.push({ kind: 'name', entity: main, plural: false });
    }
    marked.push(known);
  }
  return marked;
}

/** "The proposed length" is that of what is proposed. */
function isProposedQuantity(before: Part | undefined, part: Part): boolean {
  return (
    isWord(/^(?:proposed|planned)$/u)(before) &&
    part.kind === 'word' &&
    (quantityWords.get(part.text)?.quantities.length ?? 0) > 0
  );
}

function isWord(pattern: RegExp) {
  return (part: Part | undefined): boolean => part?.kind === 'word' && pattern.test(part.text);
}

/**
 * Whether what stands before a noun makes it the one meant: `the`, `the proposed rail`, `a 112 km
 * long`.
 */
function isPointedAt(before: readonly Part[]): boolean {
  const decisive = before.findLast(
    (part) => isWord(pointing)(part) || !(isWord(epithet)(part) || isWord(/^long$/u)(part)),
  );
  return decisive?.kind === 'amount' || isWord(pointing)(decisive);
}

/** "The two proposed": neither says which figure is meant. */
function dropEpithets(parts: Part[]): void {
  for (let last = parts.at(-1); last !== undefined; last = parts.at(-1)) {
    if (!isWord(epithet)(last) && !(last.kind === 'number' && last.value === 2)) return;
    parts.pop();
  }
}
