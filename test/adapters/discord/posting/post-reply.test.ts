import { describe, expect, test } from 'vitest';
import type { DeskReply } from '#core';
import { postReply } from '../../../../adapters/discord/posting/post-reply.ts';
import type { ToMessage } from '../../../../adapters/discord/posting/target.ts';
import { anAnswer, anOutOfScope } from '../../../builders.ts';
import { aHouse } from '../a-house.ts';
import { aStation } from '../a-station.ts';
import { aRefusal, someCalls } from '../some-calls.ts';

const to: ToMessage = {
  kind: 'message',
  channel: '20',
  message: '30',
  user: '40',
  guild: '10',
  replies: 'inline',
  isUnasked: false,
};
const { trace: _, ...answer } = anAnswer();
const said: DeskReply = { kind: 'reply', id: 'A-7f3c2bq9', reply: answer };
const text = 'How much would it cost?';
const refuse = (code: number) => () => {
  throw aRefusal(code);
};
const channel = 'POST /channels/20/messages$';
const directly = { 'users/@me/channels': () => ({ id: '50' }) };

test('stands below the message, once however often it is sent, and says where', async () => {
  const { calls, made } = someCalls();
  expect(await postReply(aStation(calls), to, said, text)).toEqual({
    link: 'https://discord.com/channels/10/20/m1',
  });
  expect(made).toMatchObject([
    {
      line: 'POST /channels/20/messages',
      body: {
        nonce: '30',
        enforce_nonce: true,
        flags: 4,
        message_reference: { message_id: '30', fail_if_not_exists: false },
        allowed_mentions: { parse: [], replied_user: false },
      },
    },
  ]);
});

test('stands without a reference where the bot may not read what was written before', async () => {
  const { calls, made } = someCalls();
  const station = aStation(calls, { findMissing: () => ['ReadMessageHistory'] });
  await postReply(station, to, said, text);
  expect(made[0]?.body).not.toHaveProperty('message_reference');
});

describe('in a thread', () => {
  const inThread: ToMessage = { ...to, replies: 'thread' };

  test('it opens one below the message, named after the question', async () => {
    const { calls, made } = someCalls();
    expect(await postReply(aStation(calls), inThread, said, `${text} ${'x'.repeat(200)}`)).toEqual({
      link: 'https://discord.com/channels/10/30/m2',
    });
    expect(made[0]).toMatchObject({
      line: 'POST /channels/20/messages/30/threads',
      body: { name: expect.stringMatching(/^How much would it cost\? x{75}…$/u) },
    });
    expect(made[1]).toMatchObject({ line: 'POST /channels/30/messages' });
    expect(made[1]?.body).not.toHaveProperty('message_reference');
  });

  test('it takes the one that there is', async () => {
    const { calls, lines } = someCalls({ threads: refuse(160004) });
    await postReply(aStation(calls), inThread, said, text);
    expect(lines().at(-1)).toBe('POST /channels/30/messages');
  });

  test('it stays in the one it was asked in', async () => {
    const { calls, lines } = someCalls();
    const findChannel = async () => ({ isThread: true, isForum: false, isOwn: false, name: '' });
    await postReply(aStation(calls, { findChannel }), inThread, said, text);
    expect(lines()).toEqual(['POST /channels/20/messages']);
  });

  test.each([50013, 0])(
    'it stands below the message where none can be opened (%d)',
    async (code) => {
      const { calls, lines } = someCalls({ threads: refuse(code) });
      await postReply(aStation(calls), inThread, said, text);
      expect(lines().at(-1)).toBe('POST /channels/20/messages');
    },
  );

  test('it does not try where it may not, and says so to the owner', async () => {
    const { calls, lines, made } = someCalls(directly);
    const station = aStation(calls, { findMissing: () => ['CreatePublicThreads'] });
    await postReply(station, inThread, said, text);
    expect(lines()).toEqual([
      'POST /users/@me/channels',
      'POST /channels/50/messages',
      'POST /channels/20/messages',
    ]);
    expect(made[1]).toMatchObject({
      body: { content: expect.stringContaining('Create Public Threads') },
    });
  });
});

describe('where it may not write', () => {
  test('it does not try, and tells the owner, once a day and channel', async () => {
    let now = 100 * 86_400_000;
    const { calls, lines, made } = someCalls(directly);
    const house = aHouse({ clock: () => now });
    const station = aStation(calls, { house, findMissing: () => ['SendMessages'] });
    const tell = ['POST /users/@me/channels', 'POST /channels/50/messages'];
    expect(await postReply(station, to, said, text)).toBeUndefined();
    expect(lines()).toEqual(tell);
    expect(made[0]?.body).toEqual({ recipient_id: '777' });
    expect(made[1]).toMatchObject({ body: { content: expect.stringContaining('Send Messages') } });
    await postReply(station, to, said, text);
    expect(lines()).toEqual(tell);
    now += 86_400_000;
    await postReply(station, to, said, text);
    expect(lines()).toEqual([...tell, ...tell]);
  });

  test('in a thread, it is writing in threads that it has to be allowed', async () => {
    const findChannel = async () => ({ isThread: true, isForum: false, isOwn: false, name: '' });
    const inThread = someCalls();
    const findMissing = () => ['SendMessages'] as const;
    await postReply(aStation(inThread.calls, { findChannel, findMissing }), to, said, text);
    expect(inThread.lines()).toEqual(['POST /channels/20/messages']);
    const denied = someCalls(directly);
    const lacking = () => ['SendMessagesInThreads'] as const;
    await postReply(aStation(denied.calls, { findChannel, findMissing: lacking }), to, said, text);
    expect(denied.lines()).not.toContain('POST /channels/20/messages');
  });

  test('it tells the owner where it was not known before', async () => {
    const { calls, lines } = someCalls({ ...directly, [channel]: refuse(50013) });
    expect(await postReply(aStation(calls), to, said, text)).toBeUndefined();
    expect(lines().at(-1)).toBe('POST /channels/50/messages');
  });

  test('rights that cannot be right are not believed: the message was seen', async () => {
    const { calls, lines } = someCalls();
    const findMissing = () => ['ViewChannel', 'SendMessages'] as const;
    await postReply(aStation(calls, { findMissing }), to, said, text);
    expect(lines()).toEqual(['POST /channels/20/messages']);
  });
});

describe('privately', () => {
  const hidden: ToMessage = { ...to, replies: 'private' };

  test('it goes to who asked, with the question', async () => {
    const { calls, made } = someCalls(directly);
    // Nobody else can follow a link to it.
    expect(await postReply(aStation(calls), hidden, said, text)).toEqual({});
    expect(made[1]).toMatchObject({ body: { content: expect.stringMatching(/^> How much/u) } });
  });

  test('who takes no direct messages is told of the command', async () => {
    const { calls, made } = someCalls({ ...directly, 'channels/50': refuse(50007) });
    await postReply(aStation(calls), hidden, said, text);
    expect(made.at(-1)).toMatchObject({
      line: 'POST /channels/20/messages',
      body: { content: 'I answer privately here: /ask' },
    });
  });

  test('a limit is nobody else’s business, and not said in public where it cannot be said in private', async () => {
    const limited: DeskReply = { kind: 'limited', who: 'asker', until: 1_000 };
    const { calls, made, lines } = someCalls(directly);
    await postReply(aStation(calls), to, limited, text);
    expect(made[1]).toMatchObject({
      line: 'POST /channels/50/messages',
      body: { content: expect.stringContaining('<t:1:R>') },
    });
    const closed = someCalls({ ...directly, 'channels/50': refuse(50007) });
    expect(await postReply(aStation(closed.calls), to, limited, text)).toBeUndefined();
    expect(lines()).not.toContain('POST /channels/20/messages');
  });
});

describe('where nobody spoke to the bot', () => {
  const unasked: ToMessage = { ...to, isUnasked: true };

  test('it says what it knows', async () => {
    const { calls, lines } = someCalls();
    await postReply(aStation(calls), unasked, said, text);
    expect(lines()).toHaveLength(1);
  });

  test('it is silent about other subjects, limits and repeats', async () => {
    const { trace: __, ...other } = anOutOfScope();
    const all: readonly DeskReply[] = [
      { kind: 'reply', id: 'A-1', reply: other },
      { kind: 'again', id: 'A-1', reply: answer },
      { kind: 'limited', who: 'place', until: 1 },
    ];
    const { calls, lines } = someCalls();
    for (const one of all) await postReply(aStation(calls), unasked, one, text);
    expect(lines()).toEqual([]);
  });
});

test('a question that was deleted is given up; where Discord cannot be reached, nothing is', async () => {
  const gone = someCalls({ [channel]: refuse(10003) });
  expect(await postReply(aStation(gone.calls), to, said, text)).toBeUndefined();
  const down = someCalls({
    [channel]: () => {
      throw new Error('down');
    },
  });
  await expect(postReply(aStation(down.calls), to, said, text)).rejects.toThrow('down');
});
