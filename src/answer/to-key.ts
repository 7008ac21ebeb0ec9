import { fold, toTerms } from '../terms.ts';
import type { Entity } from '../types.ts';

/** Words that change nothing about what is asked. */
const idle =
  /^(?:the|a|an|really|actually|exactly|even|just|so|then|now|ever|again|anyway|and|but|well|please|all|still|currently|precisely|roughly|approximately|about|ok|hey|hi|by|guys|anyone|know|tell|me|we|you|us|do|does|did|is|are|was|were|has|have|had|be|been|will|would|could|can|should|to|of|for|on|in|at|with)$/u;
/** What points to the subject without its name. */
const pointers =
  /\b(?:(?:the|this|that|such an?|a|his|their) (?:whole |entire )?(?:tunnel|project|idea|plan|proposal|scheme|pitch|thing|link|crossing)|it|this|that)\b/gu;

/**
 * What two wordings of one question have in common: its words without those that change nothing, “the
 * tunnel”, “this” and the subject's own name made one.
 */
export function toKey(question: string, subject: Entity | undefined): string {
  const named = subject === undefined ? question : question.replaceAll(subject.name, ' it ');
  return toTerms(fold(named).replace(pointers, 'it'))
    .filter(({ word }) => !idle.test(word))
    .map(({ term }) => term)
    .join(' ');
}
