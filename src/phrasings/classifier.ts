import type { PassageId } from '../types.ts';

/** A question as somebody might ask it, and the passage that answers it. */
export type Phrasing = { readonly passage: PassageId; readonly text: string };

/** The features that are known, numbered, and how much each says. */
export type Vocabulary = {
  /** From a feature's name to its row. Row 0 is for what all texts have. */
  readonly rows: ReadonlyMap<string, number>;
  /** By row: inverse frequency among the phrasings. */
  readonly weights: Float64Array;
  /** The same for a feature that no phrasing has. */
  readonly unknownWeight: number;
};

/**
 * How much each feature speaks for each passage, and against it. Most say nothing about most passages, so
 * that only what is said is kept, feature after feature.
 */
export type Evidence = {
  /** By row: where the feature's entries begin; those of the next feature begin where they end. */
  readonly starts: Int32Array;
  /** By entry: the number of a passage. */
  readonly passages: Int32Array;
  /** By entry: how much the feature speaks for it. */
  readonly values: Float32Array;
};

/** What was learnt from the phrasings. Plain data: it can be cloned and stored. */
export type Classifier = {
  readonly phrasings: readonly Phrasing[];
  /** Questions that are none of any passage. */
  readonly unrelated: readonly string[];
  /** Passages with phrasings, in the phrasings' order. */
  readonly passages: readonly PassageId[];
  readonly vocabulary: Vocabulary;
  readonly evidence: Evidence;
  /** Scores are divided by it before they become probabilities; lower is surer. */
  readonly temperature: number;
};
