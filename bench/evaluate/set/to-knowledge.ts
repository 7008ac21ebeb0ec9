import {
  type Knowledge,
  type Passage,
  type PassageId,
  type Sentence,
  type Source,
  splitSentences,
} from '#core';
import type { EvaluationSet } from './read-set.ts';

/** Makes a set's passages into knowledge, as if each were an article of one passage. */
export function toKnowledge(set: EvaluationSet): {
  readonly knowledge: Knowledge;
  /** The engine's id of each passage → the set's own. */
  readonly setIds: ReadonlyMap<PassageId, string>;
} {
  const passages = set.passages.map(toPassage);
  const setIds = new Map<PassageId, string>();
  for (const [index, { value }] of set.passages.entries()) {
    const passage = passages[index];
    if (passage) setIds.set(passage.id, value.id);
  }
  const knowledge: Knowledge = {
    subject: { name: set.name, examples: [] },
    passages,
    glossary: { entities: [], synonyms: [] },
    figures: [],
  };
  return { knowledge, setIds };
}

function toPassage({ value, line, path }: EvaluationSet['passages'][number]): Passage {
  return {
    id: `set/${value.id}#passage`,
    title: value.title,
    heading: '',
    sentences: toSentences(value.text, path, line),
    questions: value.questions,
    corrects: [],
    unknown: false,
    next: [],
    path,
    line,
  };
}

function toSentences(text: string, path: string, line: number): readonly Sentence[] {
  // A set names no sources, and the engine shows no sentence without one.
  const source: Source = {
    label: '1',
    title: path,
    url: 'https://example.org/',
    publisher: 'Evaluation set',
    published: 'n.d.',
    path,
    line,
  };
  return splitSentences(text).map((sentence) => ({
    text: sentence,
    content: [{ type: 'text', value: sentence }],
    sources: [source],
    layout: 'prose',
    line,
  }));
}
