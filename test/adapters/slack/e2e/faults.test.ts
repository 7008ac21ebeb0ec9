import { describe, expect, it } from 'vitest';
import { post } from '../../../fakes/slack/delivery/carry-http.ts';
import { sign } from '../../../fakes/slack/delivery/sign.ts';
import type { Message } from '../../../fakes/slack/types.ts';
import { countAnswers } from './count-answers.ts';
import { faults } from './faults.ts';
import { type Mode, startWithPeople } from './start-with-people.ts';

const cases = faults.flatMap((fault) =>
  (fault.isSlow ? fault.modes.slice(0, 1) : fault.modes).map(
    (mode) => [fault.name, mode, fault] as const,
  ),
);

describe('in Slack, each question is answered once in spite of', () => {
  it.each(cases)('%s, over %s', async (_, mode, fault) => {
    const started = await startWithPeople(mode);
    const { fake, ann, general, settle } = started;
    const questions: Message[] = [];
    for (const round of fault.isSlow ? [1] : [1, 2]) {
      await fault.during(started, async () => {
        const text = `What would it cost, case ${round}?`;
        const inThread = ann.in(general).type(`@${fake.app.name} ${text}`);
        questions.push(await inThread);
      });
      await fake.until(() => questions.every((one) => countAnswers(fake, one) > 0), 'an answer');
    }
    await settle();
    expect(questions.map((question) => countAnswers(fake, question))).toEqual(
      questions.map(() => 1),
    );
  });

  it.each<Mode>(['socket', 'http'])(
    'a refused, a failed and a broken answer to a command, over %s',
    async (mode) => {
      const { fake, ann, general, settle } = await startWithPeople(mode);
      fake.faults.onCall('response_url', { kind: 'status', status: 503 });
      fake.faults.onCall('response_url', { kind: 'reset', when: 'before' });
      await ann.in(general).slash('/ask', 'What would it cost?');
      await fake.until(() => ann.messages(general).length > 0, 'an answer');
      await settle();
      expect(ann.messages(general)).toHaveLength(1);
    },
  );
});

describe('over HTTP, nobody but Slack is heard:', () => {
  const now = () => Math.floor(Date.now() / 1_000);
  it.each([
    [
      'no signature',
      (secret: string, body: string) => ({ secret, body, seconds: now(), none: true }),
    ],
    ['a wrong one', (_: string, body: string) => ({ secret: 'another', body, seconds: now() })],
    ['one of another body', (secret: string) => ({ secret, body: '{}', seconds: now() })],
    ['an old one', (secret: string, body: string) => ({ secret, body, seconds: now() - 360 })],
    ['one yet to come', (secret: string, body: string) => ({ secret, body, seconds: now() + 360 })],
  ])('a request with %s is refused with 401', async (_, forge) => {
    const { fake, url, asked } = await startWithPeople('http');
    const body = JSON.stringify({
      type: 'event_callback',
      team_id: fake.workspace.id,
      api_app_id: fake.app.id,
      event_id: 'EvForged',
      event: {
        type: 'message',
        channel_type: 'im',
        channel: 'D1',
        user: 'U1',
        text: 'x',
        ts: '1.1',
      },
    });
    const given = forge(fake.app.signingSecret, body);
    const headers = {
      'content-type': 'application/json',
      'x-slack-request-timestamp': `${given.seconds}`,
      ...('none' in given
        ? {}
        : { 'x-slack-signature': sign(given.secret, given.seconds, given.body) }),
    };
    const answer = await post({ url: `${url}/slack/events`, body, headers }, 20_000);
    expect(answer.status).toBe(401);
    expect(asked).toEqual([]);
  });

  it('the address is verified, and a load balancer learns how the bot is', async () => {
    const { fake, url } = await startWithPeople('http');
    const seconds = now();
    const body = JSON.stringify({ type: 'url_verification', challenge: 'abc', token: 'x' });
    const headers = {
      'content-type': 'application/json',
      'x-slack-request-timestamp': `${seconds}`,
      'x-slack-signature': sign(fake.app.signingSecret, seconds, body),
    };
    const answer = await post({ url: `${url}/slack/events`, body, headers }, 20_000);
    expect(answer.body).toContain('abc');
    expect((await fetch(`${url}/health`)).status).toBe(200);
    expect((await fetch(`${url}/ready`)).status).toBe(200);
  });
});
