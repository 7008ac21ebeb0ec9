import type { Classifier, Phrasing } from '../../phrasings/classifier.ts';

/** Whether a classifier is what these phrasings and unrelated questions would teach again. */
export function isLearntFrom(
  classifier: Classifier,
  phrasings: readonly Phrasing[],
  unrelated: readonly string[],
): boolean {
  return (
    classifier.phrasings.length === phrasings.length &&
    classifier.unrelated.length === unrelated.length &&
    classifier.phrasings.every(
      ({ passage, text }, place) =>
        passage === phrasings[place]?.passage && text === phrasings[place]?.text,
    ) &&
    classifier.unrelated.every((text, place) => text === unrelated[place])
  );
}
