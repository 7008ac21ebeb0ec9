import type { Signals } from '../types.ts';

/**
 * How likely the best passage is to be right, 0–1. Two ways lead there, and either suffices: its words
 * match, or the question is like one of its phrasings.
 */
export function weighConfidence(signals: Signals): number {
  const byWords = toHeld(signals) ** 2 * toSure(signals);
  return 1 - (1 - byWords) * (1 - signals.phrasing);
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
