import type { Classifier } from '../phrasings/classifier.ts';
import { type Feature, toFeatures } from '../phrasings/to-features.ts';
import { toVector } from '../phrasings/to-vector.ts';
import { toWeight } from '../phrasings/to-weight.ts';
import type { PassageId } from '../types.ts';

/** Why a passage is taken to be asked for. */
export type ClassificationReason = {
  /**
   * Words of the question, alone or side by side, that speak for this passage more than for the others,
   * and the share of each in all that does, 0–1. The strongest first, at most five.
   */
  readonly words: readonly { readonly words: string; readonly share: number }[];
  /** Words of the question that no phrasing has. */
  readonly unknown: readonly string[];
  /** The passage's phrasing that has most in common with the question; similarity 0–1, 1 for the same words. */
  readonly phrasing: { readonly text: string; readonly similarity: number } | undefined;
};

const most = 5;

/** Says what in a question speaks for a passage, and which of its phrasings that comes from. */
export function explainClassification(
  classifier: Classifier,
  question: string,
  passage: PassageId,
): ClassificationReason {
  const { stems } = toFeatures(question);
  return {
    words: toWords(classifier, question, passage),
    unknown: stems
      .filter(({ name }) => !classifier.vocabulary.rows.has(name))
      .map(({ words }) => words),
    phrasing: toNearest(classifier, question, passage),
  };
}

function toWords(
  classifier: Classifier,
  question: string,
  passage: PassageId,
): ClassificationReason['words'] {
  const spoken = new Map<string, number>();
  for (const { words, evidence } of toEvidence(classifier, question, passage)) {
    spoken.set(words, (spoken.get(words) ?? 0) + evidence);
  }
  const speaking = [...spoken].filter(([, evidence]) => evidence > 0);
  const total = speaking.reduce((sum, [, evidence]) => sum + evidence, 0);
  return speaking
    .map(([words, evidence]) => ({ words, share: evidence / total }))
    .sort((a, b) => b.share - a.share)
    .slice(0, most);
}

/** What each feature says for the passage, less what it says for a passage on average. */
function toEvidence(
  { evidence, passages, vocabulary }: Classifier,
  question: string,
  passage: PassageId,
): readonly { readonly words: string; readonly evidence: number }[] {
  const column = passages.indexOf(passage);
  if (column === -1) return [];
  const words = new Map(toAll(question).map((feature) => [feature.name, feature.words]));
  const names = new Map([...words.keys()].map((name) => [vocabulary.rows.get(name), name]));
  const { rows, values } = toVector(toFeatures(question), vocabulary);
  return [...rows].flatMap((row, index) => {
    const name = names.get(row);
    if (name === undefined) return [];
    const [start, end] = [evidence.starts[row] ?? 0, evidence.starts[row + 1] ?? 0];
    const own = evidence.passages.indexOf(column, start);
    const said = own >= 0 && own < end ? (evidence.values[own] ?? 0) : 0;
    const all = evidence.values.subarray(start, end).reduce((sum, one) => sum + one, 0);
    return [
      {
        words: words.get(name) ?? name,
        evidence: (said - all / passages.length) * (values[index] ?? 0),
      },
    ];
  });
}

function toNearest(
  { phrasings, vocabulary }: Classifier,
  question: string,
  passage: PassageId,
): ClassificationReason['phrasing'] {
  const asked = new Set(toAll(question).map(({ name }) => name));
  return phrasings
    .filter((phrasing) => phrasing.passage === passage)
    .map(({ text }) => {
      const names = new Set(toAll(text).map(({ name }) => name));
      const weigh = (some: ReadonlySet<string>) =>
        [...some].reduce((sum, name) => sum + toWeight(name, vocabulary), 0);
      return { text, similarity: weigh(asked.intersection(names)) / weigh(asked.union(names)) };
    })
    .reduce<ClassificationReason['phrasing']>(
      (best, one) => (best && best.similarity >= one.similarity ? best : one),
      undefined,
    );
}

function toAll(text: string): readonly Feature[] {
  return Object.values(toFeatures(text)).flat();
}
