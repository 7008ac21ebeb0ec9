import { randomUUID } from 'node:crypto';
import type { FoundAnswer } from './journal/find-answer.ts';
import type { Tally } from './journal/put-vote.ts';
import { keepsTextOf } from './keeps-text-of.ts';
import type { Office } from './office.ts';
import { openQuestion } from './open-question.ts';
import { toStorable } from './to-storable.ts';
import type { Correction, Vote } from './types.ts';

/** Takes down what people think of answers. */
export function createOpinions(office: Office) {
  const { store, keys, clock, keepsText, seal } = office;
  return {
    /** Counts a vote, of each voter the last; undefined where no such answer is known. */
    async vote(vote: Vote): Promise<Tally | undefined> {
      const found = await store.findAnswer(vote.answer);
      if (found.length === 0) return undefined;
      const { answer, value, reason = null, comment } = vote;
      const text = value === 'down' ? findText(found) : undefined;
      const row = {
        answer,
        asker: keys.asker(vote.platform, vote.asker),
        at: clock(),
        value,
        reason,
        comment: keepsText && comment !== undefined ? toStorable(comment) : null,
      };
      return store.putVote(row, text === undefined ? null : toStorable(text));
    },
    /** Keeps what a maintainer says is right; false where no such answer is known. */
    async correct({ answer, platform, maintainer, text }: Correction): Promise<boolean> {
      if ((await store.findAnswer(answer)).length === 0) return false;
      await store.putCorrection({
        id: randomUUID(),
        answer,
        asker: keys.asker(platform, maintainer),
        at: clock(),
        text: toStorable(text),
      });
      return true;
    },
  };

  function findText(found: readonly FoundAnswer[]): string | undefined {
    for (const { question } of found) {
      const opened = openQuestion(seal, question);
      if (opened !== undefined && keepsTextOf(office, opened.question)) return opened.question.text;
    }
    return undefined;
  }
}
