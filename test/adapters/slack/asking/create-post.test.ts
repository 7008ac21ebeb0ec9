import { webApi } from '@slack/bolt';
import { expect, onTestFinished, test } from 'vitest';
import type { DeskReply } from '#core';
import { createPost, type Posting } from '../../../../adapters/slack/asking/create-post.ts';
import type { ReturnTo } from '../../../../adapters/slack/asking/return-to.ts';
import { anAnswer } from '../../../builders.ts';
import { createFakeSlack } from '../../../fakes/slack/create-fake-slack.ts';
import { readManifest } from '../../../fakes/slack/read-manifest.ts';
import { aLog } from '../a-log.ts';

const manifestPath = new URL('../../../../adapters/slack/manifest.yaml', import.meta.url);
const { trace: _, ...reply } = anAnswer();
const answered: DeskReply = { kind: 'reply', id: 'A-1', reply };

/** A stand-in for Slack where ann asked something in #general; it ends with the test. */
async function start() {
  const fake = await createFakeSlack(readManifest(manifestPath));
  let before = 0;
  onTestFinished(async () => {
    await fake.close();
    // The question itself reached nobody.
    expect(fake.violations.slice(before)).toEqual([]);
  });
  const ann = fake.person('U0ANN', { name: 'ann' });
  const general = fake.channel('general');
  fake.receiveAt('http://127.0.0.1:1');
  const { ts } = await ann.in(general).type('How much?');
  before = fake.violations.length;
  const client = new webApi.WebClient(fake.workspace.botToken, {
    slackApiUrl: fake.apiUrl,
    retryConfig: { retries: 0 },
    logLevel: webApi.LogLevel.ERROR,
  });
  const log = aLog();
  const post = createPost({ clientFor: async () => client, clock: () => 0, log });
  const where = { team: fake.workspace.id, channel: general.id, user: ann.id };
  const returnTo: ReturnTo = { kind: 'post', ...where, thread: ts, isPrivate: false };
  const posting: Posting = {
    returnTo,
    reply: answered,
    deliveryId: `${where.team}/${general.id}:${ts}`,
    isDoubtful: false,
  };
  const answers = () => ann.messages(general).filter(({ author }) => author !== ann.id);
  return { fake, ann, general, post, posting, answers, log };
}

test('posts in the thread, with nothing unfolded', async () => {
  const { post, posting, answers } = await start();
  const posted = await post(posting);
  const [answer, ...others] = answers();
  expect(others).toEqual([]);
  expect(answer).toMatchObject({ ts: posted?.ts, unfurls: false });
  expect(answer?.threadTs).toBe(posting.returnTo.thread);
});

test.each(['before', 'after'] as const)(
  'posts once where the connection breaks %s it is done',
  async (when) => {
    const { fake, post, posting, answers } = await start();
    fake.faults.onCall('chat.postMessage', { kind: 'reset', when });
    const posted = await post(posting);
    expect(answers().map(({ ts }) => ts)).toEqual([posted?.ts]);
  },
);

test('goes on where Slack is out of order', async () => {
  const { fake, post, posting, answers } = await start();
  fake.faults.onCall('chat.postMessage', { kind: 'status', status: 503 }, 2);
  fake.faults.onCall('chat.postMessage', { kind: 'error', error: 'internal_error' });
  await post(posting);
  expect(answers()).toHaveLength(1);
});

test('does not post again what was posted before a crash', async () => {
  const { post, posting, answers } = await start();
  const first = await post(posting);
  const second = await post({ ...posting, isDoubtful: true });
  expect(second).toEqual(first);
  expect(answers()).toHaveLength(1);
});

test('posts after a crash what was not, also where Slack does not say', async () => {
  const { fake, post, posting, answers } = await start();
  fake.faults.onCall('conversations.replies', { kind: 'error', error: 'unknown_method' });
  await post({ ...posting, isDoubtful: true });
  expect(answers()).toHaveLength(1);
});

test('writes to the asker where the channel cannot be posted in', async () => {
  const { fake, ann, post, posting, answers, log } = await start();
  fake.faults.onCall('chat.postMessage', { kind: 'error', error: 'is_archived' });
  expect(await post(posting)).toBeUndefined();
  expect(answers()).toEqual([]);
  expect(ann.screen(ann.dm.channel)).toContain('under $8 billion');
  expect(log.lines).toEqual(['warn slack-channel-refused {"reason":"is_archived"}']);
});

test('writes to the asker where a response_url is out of date', async () => {
  const { ann, fake, post, posting } = await start();
  const url = `${fake.url}/response/of-yesterday`;
  await post({ ...posting, returnTo: { ...posting.returnTo, kind: 'respond', url } });
  expect(ann.screen(ann.dm.channel)).toContain('under $8 billion');
});

test.each<DeskReply>([
  { kind: 'limited', who: 'asker', until: 40_000 },
  { kind: 'forgotten', done: true },
])('says what is no answer to the asker alone, in the thread: $kind', async (said) => {
  const { ann, post, posting, answers } = await start();
  await post({ ...posting, reply: said });
  const [line] = answers();
  expect(line).toMatchObject({ onlyFor: ann.id, threadTs: posting.returnTo.thread });
  expect(line?.text).toMatch(/try again in 40 seconds|is removed/u);
});
