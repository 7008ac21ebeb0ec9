import type { Bot, Outcome, PassageId, Reply } from '#core';
import type { SetQuestion } from './read-set.ts';

/** What a question of a set got, in the set's own ids. */
export type Asked = {
  readonly question: SetQuestion;
  readonly outcome: Outcome;
  /** 0–1. */
  readonly confidence: number;
  /** Ids, best first, at most ten. */
  readonly passages: readonly string[];
  /** Best first, at most ten. */
  readonly sentences: readonly { readonly passage: string; readonly text: string }[];
  /** How long the answer took. */
  readonly milliseconds: number;
};

/** Asks each question by itself and notes what it got. `setIds` is the engine's id → the set's. */
export function askSet(
  bot: Bot,
  questions: readonly SetQuestion[],
  setIds: ReadonlyMap<PassageId, string>,
): readonly Asked[] {
  return questions.map((question) => {
    const start = performance.now();
    const reply = bot.answer(question.question);
    const milliseconds = performance.now() - start;
    // The reply is not kept: thousands of traces would not fit in the memory.
    return { question, ...toResult(reply, setIds), milliseconds };
  });
}

function toResult(reply: Reply, setIds: ReadonlyMap<PassageId, string>) {
  const toSetId = (id: PassageId) => {
    const setId = setIds.get(id);
    if (setId === undefined)
      throw new Error(`The engine named a passage that it was not given: ${id}`);
    return setId;
  };
  return {
    outcome: reply.kind,
    confidence: reply.confidence,
    passages: reply.trace.candidates.slice(0, 10).map(({ passage }) => toSetId(passage.id)),
    sentences: reply.trace.sentences
      .slice(0, 10)
      .map(({ passage, sentence }) => ({ passage: toSetId(passage.id), text: sentence.text })),
  };
}
