import type { Part } from './part.ts';
import { quantityWords } from './quantity-words.ts';

/** What may stand before a name without changing which figure is meant. */
const epithet =
  /^(?:proposed|planned|suggested|new|current|present|latest|future|rail|railway|railroad|train|road|undersea|whole|entire)$/u;
const pointing = /^(?:the|this|that|proposed|planned)$/u;
const nouns = /^(?:project|megaproject|proposal|scheme|crossing|pitch)$/u;

/**
 * Puts a name where "the tunnel", "the proposed project", "a 112 km tunnel" or "it would" stand for what
 * the knowledge is about, and drops epithets before names.
 */
export function markMain(
  parts: readonly Part[],
  main: string | undefined,
  claimants: ReadonlySet<string> = new Set(),
): readonly Part[] {
  const noun = main?.split(' ').at(-1)?.toLowerCase();
  const isConditional = parts.some(isWord(/^(?:would|will)$/u));
  const marked: Part[] = [];
  for (const part of parts) {
    const isMain =
      (isConditional && isWord(/^it$/u)(part)) ||
      (part.kind === 'word' && isMainNoun(part.text, noun, marked, claimants));
    const known: Part =
      isMain && main !== undefined ? { kind: 'name', entity: main, plural: false } : part;
    if (known.kind === 'name') dropEpithets(marked, known.plural);
    const isNamed = marked.some(({ kind }) => kind === 'name');
    if (main !== undefined && !isNamed && isProposedQuantity(marked.at(-1), known)) {
      marked.push({ kind: 'name', entity: main, plural: false });
    }
    marked.push(known);
    if (main !== undefined && isClaimed(marked, claimants)) {
      marked.push({ kind: 'name', entity: main, plural: false });
    }
  }
  return marked;
}

function isMainNoun(
  text: string,
  noun: string | undefined,
  before: readonly Part[],
  claimants: ReadonlySet<string>,
): boolean {
  const isUsual = text === noun || nouns.test(text);
  return (
    (isUsual && isPointedAt(before)) ||
    (text === 'thing' && isWord(/^(?:this|that|whole)$/u)(before.at(-1))) ||
    ((isUsual || /^(?:plan|idea)$/u.test(text)) && isOwned(before, claimants))
  );
}

/** "The proposed length" is that of what is proposed. */
function isProposedQuantity(before: Part | undefined, part: Part): boolean {
  return (
    isWord(/^(?:proposed|planned)$/u)(before) &&
    part.kind === 'word' &&
    (quantityWords.get(part.text)?.quantities.length ?? 0) > 0
  );
}

/** "Dmitriev's tunnel", "Dmitriev says his tunnel": whoever speaks of it means that one. */
function isOwned(before: readonly Part[], claimants: ReadonlySet<string>): boolean {
  const last = before.at(-1);
  if (last?.kind === 'name') return claimants.has(last.entity);
  const isNamed = before.some((part) => part.kind === 'name' && claimants.has(part.entity));
  return isNamed && isWord(/^(?:his|her|their)$/u)(last);
}

/** "Did it take longer to build than Dmitriev says": he says so of what he speaks of. */
function isClaimed(before: readonly Part[], claimants: ReadonlySet<string>): boolean {
  const [than, who, says] = before.slice(-3);
  return (
    before.some(isWord(/^(?:take|took|taken)$/u)) &&
    isWord(/^than$/u)(than) &&
    who?.kind === 'name' &&
    claimants.has(who.entity) &&
    isWord(/^(?:says|said|thinks|promises|promised|claims|claimed|gives)$/u)(says)
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

/** "The two proposed": neither says which figure is meant; "two Channel Tunnels" counts. */
function dropEpithets(parts: Part[], isCounted: boolean): void {
  for (let last = parts.at(-1); last !== undefined; last = parts.at(-1)) {
    const isBoth = last.kind === 'number' && last.value === 2 && !isCounted;
    if (!isWord(epithet)(last) && !isBoth) return;
    parts.pop();
  }
}
