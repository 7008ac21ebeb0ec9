import { buildIndex } from '../../src/ingest/build-index.ts';
import { type Index, openIndex } from '../../src/ingest/open-index.ts';
import type { Knowledge } from '../../src/types.ts';
import { aKnowledge } from '../builders.ts';

/** The index of this knowledge, opened. */
export function anIndex(over: Partial<Knowledge> = {}): Index {
  const knowledge = aKnowledge(over);
  return openIndex(knowledge, buildIndex(knowledge));
}
