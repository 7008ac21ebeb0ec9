import { describe, expect, test } from 'vitest';
import type { Desk } from '#core';
import { press } from '../../../../adapters/discord/buttons/press.ts';
import { takeReason } from '../../../../adapters/discord/buttons/take-reason.ts';
import { aDesk, aHouse } from '../a-house.ts';
import { aStation } from '../a-station.ts';
import { anInteraction } from '../an-interaction.ts';
import { someCalls } from '../some-calls.ts';

type Body = { readonly type: number; readonly data: { readonly content: string; flags: number } };

/** Presses a button below a message; gives the calls that come of it. */
async function pressed(
  id: string,
  over: Partial<Desk> = {},
  message = { content: '', isPrivate: false },
) {
  const { calls, made } = someCalls();
  const station = aStation(calls, { house: aHouse({ desk: aDesk(over) }) });
  await press(station, anInteraction({ kind: 'press', id, message }));
  return made.map(({ line, body }) => ({ line, body: body as Body }));
}
const contentOf = async (id: string, over: Partial<Desk> = {}) =>
  (await pressed(id, over))[0]?.body.data.content;

test('Evidence shows it to who wants it alone', async () => {
  const [call] = await pressed('evidence:A-1:0');
  expect(call?.body).toMatchObject({ type: 4, data: { flags: 68 } });
  expect(call?.body.data.content).toContain('**Tunnel connecting Russia');
});

test('another page takes the place of the one before', async () => {
  expect((await pressed('page:A-1:7'))[0]?.body).toMatchObject({ type: 7, data: { flags: 4 } });
});

test('a question to go on with is asked, as private as the reply that offers it', async () => {
  const asked: string[] = [];
  const ask: Desk['ask'] = async (question) => {
    asked.push(question.text);
    return aDesk().ask(question);
  };
  expect((await pressed('next:A-1:0', { ask }))[0]?.body.data.flags).toBe(4);
  const hidden = await pressed('next:A-1:0', { ask }, { content: '', isPrivate: true });
  expect(hidden[0]?.body.data.flags).toBe(68);
  expect(asked).toEqual(['Who would pay for the tunnel?', 'Who would pay for the tunnel?']);
});

test('a vote is counted, and how it stands is said', async () => {
  expect(await contentOf('up:A-1')).toContain('1 👍, 0 👎');
});

test('a vote against is counted, and the form asks for the reason', async () => {
  const votes: unknown[] = [];
  const vote: Desk['vote'] = async (one) => {
    votes.push(one);
    return { up: 0, down: 1 };
  };
  const [call] = await pressed('down:A-1', { vote });
  expect(call?.body).toMatchObject({ type: 9, data: { custom_id: 'reason:A-1' } });
  expect(votes).toEqual([{ answer: 'A-1', platform: 'discord', asker: '40', value: 'down' }]);
});

test('the form’s reason and words go to the desk; unknown reasons do not', async () => {
  const votes: unknown[] = [];
  const vote: Desk['vote'] = async ({ reason, comment }) => {
    votes.push([reason, comment]);
    return { up: 0, down: 1 };
  };
  const { calls } = someCalls();
  const station = aStation(calls, { house: aHouse({ desk: aDesk({ vote }) }) });
  for (const reason of ['outdated', 'ugly']) {
    const values = new Map([
      ['reason', reason],
      ['comment', 'see 2027'],
    ]);
    await takeReason(station, anInteraction({ kind: 'form', id: 'reason:A-1', values }));
  }
  expect(votes).toEqual([
    ['outdated', 'see 2027'],
    [undefined, 'see 2027'],
  ]);
});

test('Share shows the answer to all with the question and who shares it, and takes the button away', async () => {
  const content = '> How much would it cost?\n\nUnder $8 billion.';
  const [kept, shared] = await pressed('share:A-1', {}, { content, isPrivate: true });
  expect(kept?.body).toMatchObject({ type: 7, data: { content } });
  expect(JSON.stringify(kept)).not.toContain('share:');
  expect(shared?.line).toBe('POST /webhooks/9/t');
  expect(shared?.body).toMatchObject({
    flags: 4,
    content: expect.stringMatching(/^-# Shared by Ann\n> How much would it cost\?\n\nKirill/u),
  });
});

test('Tell me when known is remembered with where to', async () => {
  const watched: unknown[] = [];
  const watch: Desk['watch'] = async (one) => watched.push(one) > 0;
  expect(await contentOf('watch:A-1', { watch })).toContain('direct message');
  expect(watched).toMatchObject([{ address: '{"user":"40","locale":"en-US"}' }]);
});

describe('an answer that is no longer kept', () => {
  test.each([
    'evidence:A-1:0',
    'page:A-1:0',
    'next:A-1:0',
    'next:A-1:9',
    'share:A-1',
    'up:A-1',
    'watch:A-1',
  ])('is said to be, by %s', async (id) => {
    const none = {
      recall: async () => undefined,
      vote: async () => undefined,
      watch: async () => false,
    };
    expect(await contentOf(id, none)).toBe('That answer is no longer kept. Please ask again.');
  });
});

describe('a store that is away', () => {
  const away = async () => {
    throw new Error('away');
  };
  test.each(['evidence:A-1:0', 'next:A-1:0', 'share:A-1', 'up:A-1', 'watch:A-1'])(
    'is said to be, by %s',
    async (id) => {
      expect(await contentOf(id, { recall: away, vote: away, watch: away })).toContain(
        'cannot be reached now',
      );
    },
  );
});

test.each(['nonsense', 'reason:A-1'])('%s is a button that is not known', async (id) => {
  expect(await contentOf(id)).toBe('I do not know that button. Please ask again.');
});
