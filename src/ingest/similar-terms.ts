/** A term that looks like another, and how much, 0–1. */
export type SimilarTerm = { readonly term: string; readonly likeness: number };

const prefixLength = 3;
const minLikeness = 0.5;
const most = 4;

/**
 * Finds the terms of a vocabulary that begin with the same three letters as a term and share at least
 * half of its trigrams (Dice's coefficient): what a stemmer leaves apart, such as `excav` and
 * `excavat`. At most four, the likest first.
 */
export function createSimilarTerms(
  vocabulary: Iterable<string>,
): (term: string) => readonly SimilarTerm[] {
  const byPrefix = new Map<string, string[]>();
  for (const term of vocabulary) {
    if (!isWord(term)) continue;
    const prefix = term.slice(0, prefixLength);
    const terms = byPrefix.get(prefix);
    if (terms) terms.push(term);
    else byPrefix.set(prefix, [term]);
  }
  return remember((term) => {
    if (!isWord(term)) return [];
    const trigrams = toTrigrams(term);
    return (byPrefix.get(term.slice(0, prefixLength)) ?? [])
      .filter((other) => other !== term && isNearInLength(term, other))
      .map((other) => ({ term: other, likeness: dice(trigrams, other) }))
      .filter(({ likeness }) => likeness >= minLikeness)
      .sort((a, b) => b.likeness - a.likeness || (a.term < b.term ? -1 : 1))
      .slice(0, most);
  });
}

/** Questions repeat their terms; bounded, since there is no end of terms. */
function remember<T>(find: (term: string) => T): (term: string) => T {
  const known = new Map<string, T>();
  return (term) => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const found = find(term);
    if (known.size >= 10_000) known.clear();
    known.set(term, found);
    return found;
  };
}

/** Numbers and short words that look alike mean different things. */
function isWord(term: string): boolean {
  return term.length > prefixLength && /^\p{L}/u.test(term);
}

/** With one three times as long as the other, too few trigrams can be shared. */
function isNearInLength(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  return long - 2 <= 3 * (short - 2);
}

function toTrigrams(term: string): ReadonlySet<string> {
  const trigrams = new Set<string>();
  for (let start = 0; start + 3 <= term.length; start += 1) {
    trigrams.add(term.slice(start, start + 3));
  }
  return trigrams;
}

function dice(trigrams: ReadonlySet<string>, other: string): number {
  const others = toTrigrams(other);
  let shared = 0;
  for (const trigram of others) if (trigrams.has(trigram)) shared += 1;
  return (2 * shared) / (trigrams.size + others.size);
}
