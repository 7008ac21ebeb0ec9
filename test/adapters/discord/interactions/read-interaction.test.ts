import { describe, expect, test } from 'vitest';
import { readInteraction } from '../../../../adapters/discord/interactions/read-interaction.ts';

/** `/ask` in a channel of a server, as the gateway delivers it. */
function aPayload(over: object = {}): object {
  return {
    id: '1',
    application_id: '2',
    token: 'secret',
    type: 2,
    version: 1,
    guild_id: '3',
    channel_id: '4',
    channel: { id: '4', type: 0 },
    member: { user: { id: '5', username: 'ann', global_name: 'Ann' }, permissions: '32' },
    locale: 'ru',
    guild_locale: 'en-GB',
    data: {
      id: '6',
      name: 'ask',
      type: 1,
      options: [
        { name: 'question', type: 3, value: 'How long?' },
        { name: 'private', type: 5, value: true },
      ],
    },
    ...over,
  };
}

test('reads a command with what is given to it', () => {
  expect(readInteraction(aPayload())).toEqual({
    id: '1',
    token: 'secret',
    application: '2',
    guild: '3',
    channel: '4',
    place: '4',
    user: { id: '5', name: 'Ann' },
    locale: 'ru',
    guildLocale: 'en-GB',
    isManager: true,
    request: {
      kind: 'command',
      name: 'ask',
      options: new Map<string, string | boolean>([
        ['question', 'How long?'],
        ['private', true],
      ]),
    },
  });
});

test('reads one outside of servers, with nothing but what must be there', () => {
  const payload = {
    id: '1',
    application_id: '2',
    token: 'secret',
    type: 2,
    user: { id: '5' },
    data: { name: 'forget-me' },
  };
  expect(readInteraction(payload)).toEqual({
    id: '1',
    token: 'secret',
    application: '2',
    user: { id: '5', name: '' },
    isManager: false,
    request: { kind: 'command', name: 'forget-me', options: new Map() },
  });
});

test('a thread stands in the channel that it was opened in', () => {
  const payload = aPayload({ channel_id: '7', channel: { id: '7', type: 11, parent_id: '4' } });
  expect(readInteraction(payload)).toMatchObject({ channel: '7', place: '4' });
});

test.each([
  ['8', true],
  ['32', true],
  ['16', false],
  ['0', false],
])('with the permissions %s, managing the server is allowed: %s', (permissions, isManager) => {
  const member = { user: { id: '5', username: 'ann' }, permissions };
  expect(readInteraction(aPayload({ member }))?.isManager).toBe(isManager);
});

test('a nickname goes before the name', () => {
  const member = { user: { id: '5', username: 'ann' }, nick: 'Annie', permissions: '0' };
  expect(readInteraction(aPayload({ member }))?.user.name).toBe('Annie');
});

describe('reads', () => {
  const request = (over: object) => readInteraction(aPayload(over))?.request;

  test('a command on a message', () => {
    const messages = { '9': { id: '9', content: 'How long?' } };
    const data = { name: 'Ask about this', type: 3, target_id: '9', resolved: { messages } };
    expect(request({ data })).toEqual({ kind: 'about', text: 'How long?' });
  });

  test('what is being typed', () => {
    const options = [
      { name: 'private', type: 5, value: true },
      { name: 'question', type: 3, value: 'how lo', focused: true },
    ];
    expect(request({ type: 4, data: { name: 'ask', type: 1, options } })).toEqual({
      kind: 'typing',
      name: 'ask',
      option: 'question',
      typed: 'how lo',
    });
  });

  test('a press, and whether only one person sees the message', () => {
    const data = { custom_id: 'up:A-1', component_type: 2 };
    const press = (flags: number) =>
      request({ type: 3, data, message: { content: 'text', flags } });
    expect(press(64)).toEqual({
      kind: 'press',
      id: 'up:A-1',
      message: { content: 'text', isPrivate: true },
    });
    expect(press(4)).toMatchObject({ message: { isPrivate: false } });
  });

  test('a form, whose fields stand in labels or rows', () => {
    const components = [
      { type: 18, component: { type: 21, custom_id: 'reason', value: 'wrong' } },
      { type: 18, component: { type: 3, custom_id: 'menu', values: ['one'] } },
      { type: 1, components: [{ type: 4, custom_id: 'comment', value: 'It is 112.' }] },
      { type: 18, component: { type: 4, custom_id: 'empty', value: '' } },
    ];
    expect(request({ type: 5, data: { custom_id: 'reason:A-1', components } })).toEqual({
      kind: 'form',
      id: 'reason:A-1',
      values: new Map([
        ['reason', 'wrong'],
        ['menu', 'one'],
        ['comment', 'It is 112.'],
      ]),
    });
  });
});

test.each([undefined, null, 'text', {}, { ...aPayload(), type: 99 }, aPayload({ type: 1 })])(
  'passes over %j',
  (payload) => {
    expect(readInteraction(payload)).toBeUndefined();
  },
);
