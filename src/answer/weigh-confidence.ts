import type { Signals } from '../types.ts';

/**
 * How likely the best passage is to be right, 0–1. Two ways lead there, and either suffices: its words
 * match, or the question is like one of its phrasings. Neither counts for a question most of whose
 * words the passage does not know.
 */
export function weighConfidence(signals: Signals): number {
  const { covered, phrased, phrasing, named } = signals;
  // Words alone say less of a passage that has phrasings, none of which the question is like.
  const enough = phrased > 0 ? 0.6 : 0.5;
  const byWords = toHeld(signals) ** 2 * toSure(signals) * sigmoid(12 * (covered - enough));
  // A phrasing stands for more ways of asking than its words, so that fewer of them must be there; and
  // of two that share what may be meant, each is likelier right than its share says.
  const byPhrasing = Math.sqrt(phrasing) * sigmoid(12 * (covered - 0.3));
  // A passage that does not name whom the question names is hardly about it.
  const byNames = 0.5 + 0.5 * named;
  return byNames * (1 - (1 - byWords) * (1 - byPhrasing));
}

/** “Do we hold anything on this?”, 0–1. It counts twice: a stranger's question is to be refused. */
function toHeld({ strength, coverage, neighbours, missingNames }: Signals): number {
  return sigmoid(12 * strength + coverage + 19 * neighbours - 5 * missingNames - 4.6);
}

/** “Is it this passage, and not another one?”, 0–1. */
function toSure({ standout }: Signals): number {
  return sigmoid(5.5 * standout - 2.7);
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
