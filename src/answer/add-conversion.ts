import type { Quoted } from './cite.ts';
import { convertStated } from './figures/convert-stated.ts';
import { statesMeasure } from './figures/states-measure.ts';

/**
 * Adds what is quoted in the unit that it was asked for in, with the sources of the sentence that it is
 * converted from: the first that has a figure of that kind, where it has not that unit itself.
 */
export function addConversion(
  quoted: readonly Quoted[],
  unit: string | undefined,
): readonly Quoted[] {
  if (unit === undefined) return quoted;
  const from = quoted.find(({ sentence }) => statesMeasure(sentence.text, unit));
  const text = from && convertStated(from.sentence.text, unit);
  if (from === undefined || text === undefined) return quoted;
  const { passage, sentence } = from;
  const content = [{ type: 'text' as const, value: text }];
  return [...quoted, { passage, sentence: { ...sentence, text, content, layout: 'prose' } }];
}
