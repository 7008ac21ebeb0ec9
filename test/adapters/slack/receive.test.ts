import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { receive } from '../../../adapters/slack/receive.ts';
import { arbitraryText } from '../../arbitraries.ts';

const self = { team: 'T1', botUser: 'U0BOT' };

/** A message of the Events API, a mention in a channel by default. */
function anEvent(over: Readonly<Record<string, unknown>> = {}) {
  return {
    type: 'app_mention',
    channel: 'C1',
    user: 'U1',
    text: '<@U0BOT> How wide is the strait?',
    ts: '1790000001.000100',
    ...over,
  };
}
const aMessage = (over: Readonly<Record<string, unknown>> = {}) =>
  anEvent({ type: 'message', channel_type: 'channel', ...over });
const inThread = { text: 'And how deep?', thread_ts: '1790000000.000100' };

test('takes a mention as a question, which is answered in a thread below it', () => {
  expect(receive(anEvent(), self)).toEqual({
    way: 'mention',
    team: 'T1',
    channel: 'C1',
    user: 'U1',
    thread: '1790000001.000100',
    text: 'How wide is the strait?',
    deliveryId: 'T1/C1:1790000001.000100',
  });
});

test('takes the message beside a mention as the same question', () => {
  expect(receive(aMessage(), self)).toEqual(receive(anEvent(), self));
});

test('takes the same message in two workspaces as two questions', () => {
  const [one, other] = ['T1', 'T2'].map((team) => receive(anEvent(), { ...self, team }));
  expect(one?.deliveryId).not.toBe(other?.deliveryId);
});

test('keeps to the thread that a mention stands in', () => {
  expect(receive(anEvent({ thread_ts: '1790000000.000100' }), self)?.thread).toBe(
    '1790000000.000100',
  );
});

test('takes whatever is written to it directly', () => {
  const direct = aMessage({ channel_type: 'im', channel: 'D1', text: 'How deep, <@U2>?' });
  expect(receive(direct, self)).toMatchObject({ way: 'direct', text: 'How deep, ?' });
});

test('takes what is said in a thread without its name as something that may be for it', () => {
  expect(receive(aMessage(inThread), self)).toMatchObject({ way: 'thread', text: 'And how deep?' });
});

test.each(['file_share', 'thread_broadcast'])('takes a message of the subtype %s', (subtype) => {
  expect(receive(aMessage({ subtype }), self)?.text).toBe('How wide is the strait?');
});

test('takes whatever comes in a direct message as one, although Slack does not say so', () => {
  const direct = anEvent({ type: 'message', channel: 'D1', text: 'How deep?' });
  expect(receive(direct, self)?.way).toBe('direct');
});

test.each([{ team: 'T1' }, { team: 'T1', botUser: 'U9OTHER' }])(
  'takes a mention as one although it knows itself as %j',
  (unsure) => {
    expect(receive(anEvent(), unsure)?.text).toBe('How wide is the strait?');
  },
);

describe('takes as no question', () => {
  test.each([
    ['a message in a channel that does not name it', aMessage({ text: 'How deep is it?' })],
    ['one of a bot', anEvent({ bot_id: 'B1' })],
    ['one of its own', anEvent({ user: 'U0BOT' })],
    ['one of nobody', anEvent({ user: undefined })],
    ['an edit', aMessage({ subtype: 'message_changed' })],
    ['one that names it since it was edited', anEvent({ edited: { user: 'U1', ts: '1' } })],
    ['a deletion', aMessage({ subtype: 'message_deleted' })],
    ['somebody who joins', aMessage({ subtype: 'channel_join' })],
    ['a bot of the old kind', aMessage({ subtype: 'bot_message' })],
    ['what is hidden', aMessage({ hidden: true })],
    ['its name alone', anEvent({ text: ' <@U0BOT> ' })],
    ['a call to a channel', anEvent({ text: '<!channel> <@U0BOT> lunch?' })],
    ['a call to those here', anEvent({ text: '<!here|here> <@U0BOT> lunch?' })],
    ['a call to everyone', anEvent({ text: '<!everyone> <@U0BOT> lunch?' })],
    ['what is said to somebody in a thread', aMessage({ ...inThread, text: '<@U2> and you?' })],
    ['what is said to a group', aMessage({ ...inThread, text: '<!subteam^S1|@ops> and you?' })],
    ['the root of a thread', aMessage({ ...inThread, ts: inThread.thread_ts })],
    ['another event', { type: 'reaction_added', user: 'U1' }],
    ['what is no event', null],
  ])('%s', (_, event) => {
    expect(receive(event, self)).toBeUndefined();
  });
});

describe('reads', () => {
  test.each([
    ['escaped signs, each once', 'Is &lt;5 &amp;amp; &gt;4?', 'Is <5 &amp; >4?'],
    ['links by what is shown', 'See <https://a.org|this> now', 'See this now'],
    ['links without a label by their address', '<https://a.org/b> says?', 'https://a.org/b says?'],
    ['channels by their name', 'In <#C2|general>?', 'In #general?'],
    ['the bot as named in commands', '<@U0BOT|bot> how deep?', 'how deep?'],
    ['others by their name', '<@U0BOT> <@U2|bob> how deep?', 'bob how deep?'],
    ['lines as one', '<@U0BOT> how\n\ndeep?', 'how deep?'],
  ])('%s', (_, text, read) => {
    expect(receive(anEvent({ text }), self)?.text).toBe(read);
  });
});

test('never throws, and never takes as a question what is empty or of itself', () => {
  const anything = fc.record(
    {
      type: fc.constantFrom('message', 'app_mention', 'other'),
      subtype: fc.constantFrom('file_share', 'message_changed'),
      channel: fc.constantFrom('C1', 'D1'),
      channel_type: fc.constantFrom('im', 'channel'),
      user: fc.constantFrom('U1', 'U0BOT'),
      text: fc.oneof(arbitraryText(), fc.constantFrom('<@U0BOT>', '<@U0BOT> hm?', '<@U2|')),
      ts: fc.constant('1.1'),
      thread_ts: fc.constantFrom('1.1', '1.0'),
      edited: fc.anything(),
      bot_id: fc.constantFrom('B1', null),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(anything, fc.anything()), (event) => {
      const received = receive(event, self);
      if (received === undefined) return;
      expect(received.text).not.toBe('');
      expect(received.user).toBe('U1');
    }),
  );
});
