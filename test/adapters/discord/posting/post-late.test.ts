import { describe, expect, test } from 'vitest';
import type { DeskReply } from '#core';
import { answer } from '../../../../adapters/discord/posting/answer.ts';
import { postLate } from '../../../../adapters/discord/posting/post-late.ts';
import { postResumed } from '../../../../adapters/discord/posting/post-resumed.ts';
import type { Target, ToInteraction } from '../../../../adapters/discord/posting/target.ts';
import { anAnswer } from '../../../builders.ts';
import { aDesk, aHouse } from '../a-house.ts';
import { aStation } from '../a-station.ts';
import { aRefusal, someCalls } from '../some-calls.ts';

const to: ToInteraction = {
  kind: 'interaction',
  application: '9',
  id: '1',
  token: 't',
  isPrivate: false,
  user: '40',
  channel: '20',
  guild: '10',
};
const { trace: _, ...reply } = anAnswer();
const said: DeskReply = { kind: 'reply', id: 'A-7f3c2bq9', reply };
const tooLate = () => {
  throw aRefusal(10015);
};

test('takes the place of “is thinking…”', async () => {
  const { calls, lines } = someCalls({ '^PATCH': () => ({ id: '5' }) });
  expect(await postLate(aStation(calls), to, said)).toEqual({
    link: 'https://discord.com/channels/10/20/5',
  });
  expect(lines()).toEqual(['PATCH /webhooks/9/t/messages/%40original']);
});

test('stands in the channel, with the question, where it is too late for that', async () => {
  const { calls, made } = someCalls({ '^PATCH': tooLate });
  expect(await postLate(aStation(calls), to, said)).toEqual({
    link: 'https://discord.com/channels/10/20/m2',
  });
  expect(made[1]).toMatchObject({
    line: 'POST /channels/20/messages',
    body: { content: expect.stringMatching(/^> How much/u), nonce: '1', enforce_nonce: true },
  });
});

test('goes to the one who asked where it was to be private', async () => {
  const { calls, lines } = someCalls({ '^PATCH': tooLate, 'users/@me': () => ({ id: '50' }) });
  await postLate(aStation(calls), { ...to, isPrivate: true }, said);
  expect(lines().slice(1)).toEqual(['POST /users/@me/channels', 'POST /channels/50/messages']);
});

test('is given up where nobody can take it', async () => {
  const { calls } = someCalls({
    '^PATCH': tooLate,
    channels: () => {
      throw aRefusal(50001);
    },
  });
  expect(await postLate(aStation(calls), to, said)).toBeUndefined();
});

describe('the desk is told', () => {
  test('where a reply stands, also after a first response that failed', async () => {
    const told: unknown[] = [];
    const desk = aDesk({ delivered: async (...given) => void told.push(given) });
    const { calls } = someCalls({
      callback: () => {
        throw new Error('down');
      },
      '^PATCH': tooLate,
    });
    const asked = { deliveryId: '1', place: '20', thread: '20', asker: '40', text: 'How long?' };
    await answer(aStation(calls, { house: aHouse({ desk }) }), asked, to);
    expect(told).toEqual([['discord', '1', 'https://discord.com/channels/10/20/m3']]);
  });

  test.each<Target>([
    to,
    {
      kind: 'message',
      channel: '20',
      message: '1',
      user: '40',
      replies: 'inline',
      isUnasked: false,
    },
  ])('nothing, and nobody else, where the delivery was answered before: $kind', async (target) => {
    const told: unknown[] = [];
    const desk = aDesk({
      ask: async () => ({ ...said, repeated: true }),
      delivered: async (...given) => void told.push(given),
    });
    const { calls, lines } = someCalls();
    const asked = { deliveryId: '1', place: '20', thread: '20', asker: '40', text: 'How long?' };
    expect(await answer(aStation(calls, { house: aHouse({ desk }) }), asked, target)).toBe(false);
    expect([told, lines()]).toEqual([[], []]);
  });

  test('where a reply stands that a crash kept from being posted', async () => {
    const told: unknown[] = [];
    const desk = aDesk({ delivered: async (...given) => void told.push(given) });
    const { calls } = someCalls({ '^PATCH': () => ({ id: '5' }) });
    const question = {
      deliveryId: '1',
      platform: 'discord',
      place: '20',
      thread: '20',
      text: 'How long?',
      returnTo: JSON.stringify(to),
    };
    await postResumed(aStation(calls, { house: aHouse({ desk }) }), { question, reply: said });
    expect(told).toEqual([['discord', '1', 'https://discord.com/channels/10/20/5']]);
  });

  test('nothing of what does not say where it goes', async () => {
    const { calls, lines } = someCalls();
    const question = { deliveryId: '1', platform: 'discord', place: '', thread: '', text: '' };
    await postResumed(aStation(calls), { question: { ...question, returnTo: '{' }, reply: said });
    await postResumed(aStation(calls), { question, reply: said });
    expect(lines()).toEqual([]);
  });
});
