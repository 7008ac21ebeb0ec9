import { analyse } from '../../src/answer/analyse.ts';
import { classify } from '../../src/answer/classify.ts';
import { findSubjectEntity } from '../../src/answer/find-subject-entity.ts';
import { createKnownWordings } from '../../src/answer/known-wordings.ts';
import { toLookup } from '../../src/answer/lookup.ts';
import { rankSentences, type WeighedSentence } from '../../src/answer/rank-sentences.ts';
import { rerank } from '../../src/answer/rerank.ts';
import { retrieve } from '../../src/answer/retrieve.ts';
import type { Knowledge } from '../../src/types.ts';
import { aKnowledge } from '../builders.ts';
import { anIndex } from './an-index.ts';

/** The sentences of this knowledge as they are ranked for a question, best first. */
export function rank(knowledge: Partial<Knowledge>, question: string): readonly WeighedSentence[] {
  const index = anIndex(knowledge);
  const query = analyse(question, index);
  const lookup = toLookup(query, index);
  const { passages } = classify(index.classifier, query.unified);
  const phrasings = new Map(passages.map(({ passage, probability }) => [passage, probability]));
  const subject = findSubjectEntity({ ...aKnowledge(), ...knowledge });
  const worded = createKnownWordings(index, subject)(query.unified);
  if (worded !== undefined) phrasings.set(worded, 0.98);
  const contenders = rerank(retrieve(query, index), phrasings, lookup, index);
  return rankSentences(contenders, lookup, query, question, subject);
}
