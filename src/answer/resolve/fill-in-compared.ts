import type { Index } from '../../ingest/open-index.ts';
import { toTerms } from '../../terms.ts';
import type { Entity, Turn } from '../../types.ts';
import { fillIn } from './fill-in.ts';

/** "Is it deeper than Seikan?": what is compared must have been said before. */
const comparesIt =
  /\bit\b(?!\s+(?:(?:true|possible|likely|safe|legal|said)\b|(?:takes?|took|costs?)\b.*\bto\b))[^.;:]*\b(?:than|twice|times|half|double|as \p{L}+ as)\b/iu;
/** "Twice as deep as Seikan?", "how much longer than the Channel Tunnel?" leave it out altogether. */
const leavesOut =
  /^\W*(?:(?:and|so|but|about|any|how (?:much|many(?: times)?)|by how much|twice|half|times)\s+)*(?:\p{L}+er|more|as|twice|half)\b(?:\s\p{L}+){0,3}?\s(?:than|as)\s[^,;:]+$/iu;
const pointsBack = /\b(?:it|its|that)\b/iu;

/**
 * Says what a comparison with a named thing leaves out, where the thread named another thing last: "is it
 * deeper than the Channel Tunnel?" after a question on Seikan. Nothing where it named none.
 */
export function fillInCompared(
  question: string,
  thread: readonly Turn[],
  index: Index,
): string | undefined {
  const named = findThings(question, index);
  const [only, ...others] = named;
  if (only === undefined || others.length > 0) return undefined;
  const isIt = comparesIt.test(question);
  if (!isIt && !leavesOut.test(question)) return undefined;
  const subject = findLast(thread, index);
  if (subject === undefined || subject.name === only.name) return undefined;
  return fillIn(question, isIt ? { word: 'it', to: 'thing' } : undefined, subject.name);
}

/** What was named last, however often "it" was asked about since. */
function findLast(thread: readonly Turn[], index: Index): Entity | undefined {
  for (const { question } of thread.toReversed()) {
    const [thing] = findThings(question, index);
    if (thing !== undefined || !pointsBack.test(question)) return thing;
  }
  return undefined;
}

/** Whoever is named is neither longer nor deeper. */
function findThings(question: string, index: Index): readonly Entity[] {
  return index
    .findNames(toTerms(question))
    .map(({ entity }) => entity)
    .filter(({ kind }) => kind !== 'person' && kind !== 'people' && kind !== 'term');
}
