import { describe, expect, test } from 'vitest';
import type { Question } from '#core';
import { createThreads } from '../../../../adapters/discord/messages/create-threads.ts';
import { handleMessage } from '../../../../adapters/discord/messages/handle-message.ts';
import type { Message } from '../../../../adapters/discord/messages/read-message.ts';
import type { SetByHand } from '../../../../adapters/discord/settings/place-settings.ts';
import type { Found } from '../../../../adapters/discord/station.ts';
import { aDesk, aHouse } from '../a-house.ts';
import { aStation } from '../a-station.ts';
import { someCalls } from '../some-calls.ts';

const mention = '<@111>';
const inThread: Found = {
  isThread: true,
  parent: '20',
  isForum: false,
  isOwn: false,
  name: 'talk',
};

/** A channel with settings, and what the desk is asked there. */
async function aPlace(set: SetByHand = {}, found?: Found) {
  const questions: Question[] = [];
  const desk = aDesk({
    ask: async (question) => {
      questions.push(question);
      return aDesk().ask(question);
    },
  });
  const { calls, lines } = someCalls();
  const station = aStation(calls, {
    house: aHouse({ desk }),
    ...(found !== undefined && { findChannel: async () => found }),
  });
  await station.places.write({ guild: '10' }, set);
  const type = (content: string, over: Partial<Message> = {}) =>
    handleMessage(station, {
      id: '30',
      channel: found === undefined ? '20' : '25',
      guild: '10',
      content,
      author: '40',
      isAutomatic: false,
      mentionsEveryone: false,
      ...over,
    });
  return { questions, lines, type, station };
}

test('puts the question with all that is known of where and by whom', async () => {
  const { questions, type } = await aPlace({ topics: ['cost'], journal: false });
  await type(`${mention} How long?`);
  expect(questions[0]).toMatchObject({
    platform: 'discord',
    deliveryId: '30',
    workspace: '10',
    place: '20',
    thread: '20',
    asker: '40',
    text: 'How long?',
    topics: ['cost'],
    keepsText: false,
  });
});

test('a thread belongs to its channel, and is a thread of turns by itself', async () => {
  const { questions, type } = await aPlace({}, inThread);
  await type(`${mention} How long?`);
  expect(questions[0]).toMatchObject({ place: '20', thread: '25' });
});

test('what is answered in a thread that is opened for it goes on there', async () => {
  const { questions, type } = await aPlace({ replies: 'thread' });
  await type(`${mention} How long?`);
  expect(questions[0]).toMatchObject({ place: '20', thread: '30' });
});

test('a direct message is answered where it is', async () => {
  const { station, type, lines, questions } = await aPlace();
  await station.places.write({ guild: '10' }, { replies: 'private' });
  const { guild: _, ...direct } = { guild: '', channel: '50' };
  await handleMessage(station, {
    id: '31',
    content: 'How long?',
    author: '40',
    isAutomatic: false,
    mentionsEveryone: false,
    ...direct,
  });
  expect(questions[0]).not.toHaveProperty('workspace');
  expect(lines()).toEqual(['POST /channels/50/messages']);
  await type('How long?');
  expect(questions).toHaveLength(1);
});

test('messages that may not be read, or are no person’s, are passed over without a look at anything', async () => {
  const { station } = await aPlace();
  const looked: string[] = [];
  const look = { ...station, findChannel: async (id: string) => void looked.push(id) };
  const message: Message = {
    id: '30',
    channel: '20',
    guild: '10',
    content: '',
    author: '40',
    isAutomatic: false,
    mentionsEveryone: false,
  };
  await handleMessage(look, message);
  await handleMessage(look, { ...message, content: `${mention} How long?`, isAutomatic: true });
  expect(looked).toEqual([]);
});

describe('where every question is answered', () => {
  const every: SetByHand = { answers: 'every' };

  test('a thread of people gets one answer, though several ask at once', async () => {
    const { questions, type } = await aPlace(every, inThread);
    await Promise.all([type('How long?', { id: '31' }), type('How deep?', { id: '32' })]);
    await type('How wide?', { id: '33' });
    expect(questions).toHaveLength(1);
    await type(`${mention} How wide?`, { id: '34' });
    expect(questions).toHaveLength(2);
  });

  test('the bot’s own thread goes on', async () => {
    const { questions, type } = await aPlace(every, { ...inThread, isOwn: true });
    await Promise.all([type('How long?', { id: '31' }), type('How deep?', { id: '32' })]);
    expect(questions).toHaveLength(2);
  });

  test('only the message that opens a forum post asks with its title', async () => {
    const forum = { ...inThread, isForum: true, name: 'Length of the tunnel' };
    const first = await aPlace(every, forum);
    await first.type('anybody', { id: '25' });
    expect(first.questions[0]?.text).toBe('Length of the tunnel anybody');
    const later = await aPlace(every, forum);
    await later.type('How deep?', { id: '26' });
    expect(later.questions[0]?.text).toBe('How deep?');
  });

  test('where it cannot be known whether it has answered, it stays out', async () => {
    const { station, questions, type } = await aPlace(every, inThread);
    const away = async () => {
      throw new Error('away');
    };
    const house = { ...station.house, records: { ...station.house.records, get: away } };
    expect(await createThreads(house.records).has('25')).toBe(true);
    await station.threads.answer('25', async () => true);
    await type('How long?');
    expect(questions).toEqual([]);
  });
});
