import { expect, test } from 'vitest';
import { tell } from '../../../../adapters/discord/posting/tell.ts';
import { anAnswer } from '../../../builders.ts';
import { aStation } from '../a-station.ts';
import { aRefusal, someCalls } from '../some-calls.ts';

const { trace: _, ...reply } = anAnswer();
const notice = { platform: 'discord', address: '{"user":"40","locale":"ru"}', id: 'A-1', reply };
const opened = { 'users/@me': () => ({ id: '50' }) };

test('tells somebody by direct message, in their language, what they asked and the answer', async () => {
  const { calls, made } = someCalls(opened);
  await tell(aStation(calls), notice);
  expect(made).toMatchObject([
    { line: 'POST /users/@me/channels', body: { recipient_id: '40' } },
    {
      line: 'POST /channels/50/messages',
      body: {
        content: expect.stringMatching(
          /^-# Вы просили сообщить.+\n> How much would it cost\?\n\nKirill/u,
        ),
        nonce: 'A-1',
        enforce_nonce: true,
      },
    },
  ]);
});

test('gives up who takes no direct messages, and not where Discord cannot be reached', async () => {
  const closed = someCalls({
    ...opened,
    'channels/50': () => {
      throw aRefusal(50007);
    },
  });
  await expect(tell(aStation(closed.calls), notice)).resolves.toBeUndefined();
  const down = someCalls({
    ...opened,
    'channels/50': () => {
      throw new Error('down');
    },
  });
  await expect(tell(aStation(down.calls), notice)).rejects.toThrow('down');
});

test('passes over an address that is none', async () => {
  const { calls, lines } = someCalls();
  await tell(aStation(calls), { ...notice, address: 'Ann' });
  expect(lines()).toEqual([]);
});
