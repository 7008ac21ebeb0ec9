import { describe, expect, test } from 'vitest';
import { readMessage } from '../../../../adapters/discord/messages/read-message.ts';

function aPayload(over: object = {}): object {
  return {
    id: '1',
    type: 0,
    channel_id: '2',
    guild_id: '3',
    content: 'How long?',
    author: { id: '4', username: 'ann' },
    mention_everyone: false,
    ...over,
  };
}

test('reads a message of a person', () => {
  expect(readMessage(aPayload())).toEqual({
    id: '1',
    channel: '2',
    guild: '3',
    content: 'How long?',
    author: '4',
    isAutomatic: false,
    mentionsEveryone: false,
  });
});

test('reads whose message it replies to', () => {
  const referenced_message = { id: '9', author: { id: '5' } };
  expect(readMessage(aPayload({ type: 19, referenced_message }))).toMatchObject({
    repliesTo: '5',
    isAutomatic: false,
  });
  expect(readMessage(aPayload({ type: 19, referenced_message: null }))).not.toHaveProperty(
    'repliesTo',
  );
});

describe('is automatic', () => {
  test.each([
    ['from a bot', { author: { id: '4', bot: true } }],
    ['from a webhook', { webhook_id: '7' }],
    ['that says who joined', { type: 7 }],
    ['that says that a thread was opened', { type: 18 }],
  ])('%s', (_, over) => {
    expect(readMessage(aPayload(over))?.isAutomatic).toBe(true);
  });
});

test.each([undefined, {}, { id: '1' }])('passes over %j', (payload) => {
  expect(readMessage(payload)).toBeUndefined();
});
