import { expect, test } from 'vitest';
import type { DeskReply, Question, Resumed } from '#core';
import { createAsking } from '../../../../adapters/slack/asking/create-asking.ts';
import type { Post, Posted } from '../../../../adapters/slack/asking/create-post.ts';
import type { ReturnTo } from '../../../../adapters/slack/asking/return-to.ts';
import { anAnswer, anOutOfScope } from '../../../builders.ts';
import { aLog } from '../a-log.ts';

const asked = {
  team: 'T1',
  channel: 'C1',
  user: 'U1',
  thread: '1.1',
  text: 'How wide?',
  deliveryId: 'T1/C1:1.1',
};
const returnTo: ReturnTo = {
  kind: 'post',
  team: 'T1',
  channel: 'C1',
  user: 'U1',
  thread: '1.1',
  isPrivate: false,
};
const everywhere = { topics: [] };
const { trace: _, ...reply } = anAnswer();
const answered: DeskReply = { kind: 'reply', id: 'A-1', reply };

/** An asking with a desk that says one thing, and what both did, in order. */
function anAsking(says: DeskReply = answered, failures = 0) {
  const did: string[] = [];
  const questions: Question[] = [];
  let left = failures;
  const log = aLog();
  const desk = {
    ask: async (question: Question): Promise<DeskReply> => {
      did.push('asked');
      questions.push(question);
      const isRepeated =
        questions.filter((one) => one.deliveryId === question.deliveryId).length > 1;
      return isRepeated ? { ...says, repeated: true } : says;
    },
    delivered: async (...all: readonly unknown[]) => void did.push(`delivered ${all.join(' ')}`),
  };
  const post: Post = async ({ returnTo: where, reply: said, isDoubtful }) => {
    if (left > 0) {
      left -= 1;
      throw new Error('no connection');
    }
    did.push(`${isDoubtful ? 'looked for it, ' : ''}posted ${said.kind} to ${where.channel}`);
    return { team: where.team, channel: where.channel, ts: '1.2' };
  };
  const findLink = async ({ ts }: Posted) => (says.kind === 'again' ? undefined : `https://${ts}`);
  return { asking: createAsking({ desk, log, post, findLink }), did, questions, log };
}
const delivered = ['delivered slack T1/C1:1.1', 'delivered slack T1/C1:1.1 https://1.2'];

/** When all that is not waited for is done. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('asks before anything is posted, posts, and says so to the desk', async () => {
  const { asking, did, questions } = anAsking();
  const post = await asking.ask(asked, everywhere, returnTo);
  expect(did).toEqual(['asked']);
  await post();
  await settled();
  expect(did).toEqual(['asked', 'posted reply to C1', ...delivered]);
  expect(questions).toEqual([
    {
      platform: 'slack',
      deliveryId: 'T1/C1:1.1',
      workspace: 'T1',
      place: 'C1',
      thread: '1.1',
      asker: 'T1/U1',
      text: 'How wide?',
      returnTo: JSON.stringify(returnTo),
    },
  ]);
});

test('tells the desk which topics a place has', async () => {
  const { asking, questions } = anAsking();
  await asking.ask(asked, { topics: ['rail'] }, returnTo);
  expect(questions[0]?.topics).toEqual(['rail']);
});

test('counts as posted where Slack does not say where', async () => {
  const { asking, did } = anAsking({ kind: 'again', id: 'A-1', reply });
  await (await asking.ask(asked, everywhere, returnTo))();
  expect(did.slice(1)).toEqual(['posted again to C1', 'delivered slack T1/C1:1.1']);
});

test('posts once, however often it is delivered', async () => {
  const { asking, did } = anAsking();
  const posts = await Promise.all([1, 2, 3].map(() => asking.ask(asked, everywhere, returnTo)));
  await Promise.all(posts.map((post) => post()));
  expect(did.filter((one) => one.startsWith('posted'))).toHaveLength(1);
});

test('leaves to another process what that took first', async () => {
  const repeated = { ...answered, repeated: true as const };
  const { asking, did } = anAsking(repeated);
  await (await asking.ask(asked, everywhere, returnTo))();
  expect(did).toEqual(['asked']);
});

test('tries once more at the next delivery where it could not be posted', async () => {
  const { asking, did, log } = anAsking(answered, 1);
  await (await asking.ask(asked, everywhere, returnTo))();
  expect(did).toEqual(['asked']);
  expect(log.lines).toEqual([expect.stringContaining('error slack-reply-not-posted')]);
  await (await asking.ask(asked, everywhere, returnTo))();
  await settled();
  expect(did).toEqual(['asked', 'asked', 'looked for it, posted reply to C1', ...delivered]);
});

test('settles without a word what is not wanted', async () => {
  const { trace: __, ...outside } = anOutOfScope();
  const { asking, did } = anAsking({ kind: 'reply', id: 'A-2', reply: outside });
  const isWanted = (said: DeskReply) => !('reply' in said) || said.reply.kind !== 'out-of-scope';
  await (await asking.ask(asked, everywhere, returnTo, isWanted))();
  expect(did).toEqual(['asked', 'delivered slack T1/C1:1.1']);
});

test('posts what a crash kept from being posted', async () => {
  const { asking, did } = anAsking();
  const question = {
    platform: 'slack',
    deliveryId: 'T1/C1:1.1',
    place: 'C1',
    thread: '1.1',
    text: 'How wide?',
  };
  const resumed: Resumed = {
    question: { ...question, returnTo: JSON.stringify(returnTo) },
    reply: answered,
  };
  await asking.post(resumed);
  await settled();
  expect(did).toEqual(['looked for it, posted reply to C1', ...delivered]);
  await asking.post(resumed);
  expect(did).toHaveLength(3);
});

test('leaves to another process what that resumed first', async () => {
  const { asking, did } = anAsking();
  const question = { platform: 'slack', deliveryId: 'x', place: 'C1', thread: '1.1', text: '?' };
  const resumed = { ...question, returnTo: JSON.stringify(returnTo) };
  await asking.post({ question: resumed, reply: { ...answered, repeated: true } });
  expect(did).toEqual([]);
});

test('settles a question whose address is none of its own', async () => {
  const { asking, did } = anAsking();
  const question = { platform: 'slack', deliveryId: 'x', place: 'C1', thread: '1.1', text: '?' };
  await asking.post({ question: { ...question, returnTo: '{"kind":"pigeon"}' }, reply: answered });
  await asking.post({
    question: { ...question, deliveryId: 'y', returnTo: 'no' },
    reply: answered,
  });
  expect(did).toEqual(['delivered slack x', 'delivered slack y']);
});

test('answers at once who gets it with the acknowledgement', async () => {
  const { asking, did, questions } = anAsking();
  expect(await asking.askAtOnce(asked)).toBe(answered);
  expect(did).toEqual(['asked']);
  expect(questions[0]).not.toHaveProperty('returnTo');
});
