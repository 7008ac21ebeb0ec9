import { expect, test } from 'vitest';
import { createCatchUp } from '../../../../adapters/discord/messages/create-catch-up.ts';
import type { Message } from '../../../../adapters/discord/messages/read-message.ts';
import { someCalls } from '../some-calls.ts';

function aMessage(over: Partial<Message> = {}): Message {
  return {
    id: '1',
    channel: '20',
    content: 'How long?',
    author: '40',
    isAutomatic: false,
    mentionsEveryone: false,
    ...over,
  };
}

function aPayload(id: string): object {
  return { id, type: 0, channel_id: '20', content: `text ${id}`, author: { id: '40' } };
}

test('hands over what came after the last message of each channel, oldest first', async () => {
  const { calls, made } = someCalls({ '^GET': () => [aPayload('10'), aPayload('9')] });
  const catchUp = createCatchUp(calls);
  catchUp.note(aMessage({ id: '1', guild: '5' }));
  catchUp.note(aMessage({ id: '2', guild: '5' }));
  const taken: Message[] = [];
  await catchUp.run((message) => taken.push(message));
  expect(made.map(({ line, query }) => `${line}?${query}`)).toEqual([
    'GET /channels/20/messages?after=2&limit=50',
  ]);
  expect(taken.map(({ id, guild }) => [id, guild])).toEqual([
    ['9', '5'],
    ['10', '5'],
  ]);
});

test('what one channel cannot tell is no loss for another', async () => {
  const { calls } = someCalls({
    'channels/20': () => {
      throw new Error('down');
    },
    'channels/21': () => [aPayload('9'), { id: '8' }],
  });
  const catchUp = createCatchUp(calls);
  catchUp.note(aMessage());
  catchUp.note(aMessage({ channel: '21' }));
  const taken: string[] = [];
  await catchUp.run(({ id }) => taken.push(id));
  expect(taken).toEqual(['9']);
});

test('remembers the channels that were last written to, and not more than 200', async () => {
  const { calls, lines } = someCalls({ '^GET': () => [] });
  const catchUp = createCatchUp(calls);
  for (let channel = 0; channel < 200; channel += 1)
    catchUp.note(aMessage({ channel: `${channel}` }));
  catchUp.note(aMessage({ channel: '0' }));
  catchUp.note(aMessage({ channel: '200' }));
  await catchUp.run(() => undefined);
  expect(lines()).toHaveLength(200);
  expect(lines()).toContain('GET /channels/0/messages');
  expect(lines()).not.toContain('GET /channels/1/messages');
});
