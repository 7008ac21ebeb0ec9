import type { ShownReply, Turn } from '../types.ts';
import { createReplies } from './create-replies.ts';
import { createSeal } from './create-seal.ts';
import { engineVersion } from './engine-version.ts';
import type { Edition } from './house.ts';
import type { FoundAnswer } from './journal/find-answer.ts';
import type { Store } from './journal/store.ts';
import { openQuestion } from './open-question.ts';
import { toAnswerId } from './to-answer-id.ts';

/** What is known of a reply, and the reply. */
export type Replay = {
  readonly id: string;
  readonly question: string;
  readonly thread: readonly Turn[];
  /** The topics that are answered in its place, where not all are. */
  readonly topics?: readonly string[];
  /** When it was given last, in milliseconds since 1970; absent where the journal has no line of it. */
  readonly at?: number;
  readonly knowledgeVersion: string;
  readonly engineVersion: string;
  /** As it was given; absent where it is kept no longer. */
  readonly given?: ShownReply;
  /** As it is given now; absent where knowledge or engine have changed since. */
  readonly now?: ShownReply;
};

/** Why there is nothing to show. */
export type ReplayProblem =
  /** Neither the journal nor the question given has this id. */
  | 'unknown'
  /** The journal has a line of it, but the question is kept no longer: it must be given. */
  | 'no-question';

type Asked = Pick<Replay, 'question' | 'thread' | 'topics'>;

type ReplayOptions = {
  readonly store: Store;
  readonly key: string;
  readonly edition: Edition;
};

/** Shows a reply again by its id; `question` helps where its text is not kept. */
export function createReplay({ store, key, edition }: ReplayOptions) {
  const seal = createSeal(key);
  const replies = createReplies(seal);

  return async (id: string, question?: string): Promise<Replay | ReplayProblem> => {
    const found = await store.findAnswer(id);
    const [row] = found;
    const versions = {
      knowledgeVersion: row?.knowledge ?? edition.knowledgeVersion,
      engineVersion: row?.engine ?? engineVersion,
    };
    const asked = toCandidates(found, question).find(
      (candidate) => toAnswerId({ ...candidate, ...versions }) === id,
    );
    if (asked === undefined) {
      return row === undefined || question !== undefined ? 'unknown' : 'no-question';
    }
    const given = findGiven(found, asked.question);
    const isCurrent =
      versions.knowledgeVersion === edition.knowledgeVersion &&
      versions.engineVersion === engineVersion;
    return {
      id,
      ...asked,
      ...versions,
      ...(row === undefined ? {} : { at: row.at }),
      ...(given === undefined ? {} : { given }),
      ...(isCurrent ? { now: await answerNow(asked) } : {}),
    };
  };

  /** What the question may have been, the surest first. */
  function toCandidates(found: readonly FoundAnswer[], question?: string): readonly Asked[] {
    const sealed = found.flatMap((row) => {
      const opened = openQuestion(seal, row.question);
      return opened === undefined ? [] : [toGrounds(opened)];
    });
    const plain = [...found.map(({ text }) => text), question]
      .filter((text) => typeof text === 'string')
      .map((text) => ({ question: text, thread: [] }));
    return [...sealed, ...plain];
  }
  async function answerNow({ question, thread, topics }: Asked): Promise<ShownReply> {
    const context = topics === undefined ? { thread } : { thread, topics };
    return replies.show(await edition.answer(question, context));
  }
  function findGiven(found: readonly FoundAnswer[], question: string): ShownReply | undefined {
    for (const { reply } of found) {
      const opened = reply === null ? undefined : replies.open(reply, question);
      if (opened !== undefined && 'reply' in opened) return opened.reply;
    }
    return undefined;
  }
}

function toGrounds({ question, thread }: NonNullable<ReturnType<typeof openQuestion>>): Asked {
  const { text, topics } = question;
  return { question: text, thread, ...(topics === undefined ? {} : { topics }) };
}
