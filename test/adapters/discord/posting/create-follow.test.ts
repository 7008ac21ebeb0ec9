import { expect, test } from 'vitest';
import { createFollow } from '../../../../adapters/discord/posting/create-follow.ts';
import { createSend } from '../../../../adapters/discord/posting/create-send.ts';
import { aRefusal, someCalls } from '../some-calls.ts';

const to = { application: '9', id: '1', token: 't', channel: '20' };
const outgoing = { content: 'text', further: ['more'] };

test('stands in the channel once however often it is sent, where the bot may write there', async () => {
  const { calls, made } = someCalls();
  await createFollow(calls, createSend(calls), (channel) => channel === '20')(to, outgoing, false);
  expect(made).toMatchObject([
    { line: 'POST /channels/20/messages', body: { nonce: '1-f', enforce_nonce: true } },
    { line: 'POST /channels/20/messages', body: { nonce: '1-f-1', enforce_nonce: true } },
  ]);
});

test('goes by the webhook where it may not, or is not known to', async () => {
  const { calls, lines } = someCalls();
  await createFollow(calls, createSend(calls), () => false)(to, outgoing, false);
  expect(lines()).toEqual(['POST /webhooks/9/t', 'POST /webhooks/9/t']);
});

test('goes by the webhook where one person alone is to see it', async () => {
  const { calls, made } = someCalls();
  await createFollow(calls, createSend(calls), () => true)(to, { content: 'text' }, true);
  expect(made).toMatchObject([{ line: 'POST /webhooks/9/t', body: { flags: 68 } }]);
});

test('goes by the webhook where the channel refuses it', async () => {
  const { calls, lines } = someCalls({
    '/channels/': () => {
      throw aRefusal(50013);
    },
  });
  await createFollow(calls, createSend(calls), () => true)(to, { content: 'text' }, false);
  expect(lines()).toEqual(['POST /channels/20/messages', 'POST /webhooks/9/t']);
});
