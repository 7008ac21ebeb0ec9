import { describe, expect, test, vi } from 'vitest';
import type { Calls } from '../../../../adapters/discord/posting/create-calls.ts';
import { createFollow } from '../../../../adapters/discord/posting/create-follow.ts';
import { createResponses } from '../../../../adapters/discord/posting/create-responses.ts';
import { createSend } from '../../../../adapters/discord/posting/create-send.ts';
import { aRefusal, someCalls } from '../some-calls.ts';

/** Responses that are followed up by the webhook. */
function respondWith(calls: Calls, wait?: (milliseconds: number) => Promise<void>) {
  return createResponses(
    calls,
    createFollow(calls, createSend(calls), () => false),
    wait,
  );
}

const to = { application: '9', id: '1', token: 't', isPrivate: false };
const callback = 'POST /interactions/1/t/callback';
const original = '/webhooks/9/t/messages/%40original';
const shown = () => ({ resource: { message: { id: '5' } } });

test('shows at once what is known in time, and says where', async () => {
  const { calls, made } = someCalls({ callback: shown });
  const { give } = respondWith(calls);
  expect(await give(to, Promise.resolve({ content: 'text' }))).toBe('5');
  expect(made).toMatchObject([
    {
      line: callback,
      auth: false,
      body: { type: 4, data: { content: 'text', flags: 4, allowed_mentions: { parse: [] } } },
    },
  ]);
});

test('shows it to one person where it is private, or concerns nobody else', async () => {
  const { calls, made } = someCalls();
  const { give } = respondWith(calls);
  await give({ ...to, isPrivate: true }, Promise.resolve({ content: 'text' }));
  await give(to, Promise.resolve({ content: 'text', privacy: 'may' }));
  expect(made).toMatchObject([
    { body: { data: { flags: 68 } } },
    { body: { data: { flags: 68 } } },
  ]);
});

test('lets sources follow, as private as the answer', async () => {
  const { calls, made } = someCalls();
  const outgoing = { content: 'text', further: ['more', 'most'] };
  await respondWith(calls).give({ ...to, isPrivate: true }, Promise.resolve(outgoing));
  expect(made.slice(1)).toMatchObject([
    { line: 'POST /webhooks/9/t', body: { content: 'more', flags: 68 } },
    { line: 'POST /webhooks/9/t', body: { content: 'most', flags: 68 } },
  ]);
});

test('takes the place of the message with the button where it is to', async () => {
  const { calls, made } = someCalls();
  const page = Promise.resolve({ content: 'page' });
  await respondWith(calls).give({ ...to, isPrivate: true, updates: true }, page);
  expect(made).toMatchObject([{ body: { type: 7, data: { content: 'page', flags: 4 } } }]);
});

describe('when what to show takes its time', () => {
  test('says after a second and a half that it thinks, and shows it there', async () => {
    const { calls, made, lines } = someCalls();
    let finish: (outgoing: { readonly content: string }) => void = () => {};
    const work = new Promise<{ readonly content: string }>((resolve) => {
      finish = resolve;
    });
    const waits: number[] = [];
    const wait = async (milliseconds: number) => void waits.push(milliseconds);
    const given = respondWith(calls, wait).give({ ...to, isPrivate: true }, work);
    await vi.waitFor(() => expect(lines()).toEqual([callback]));
    expect(waits).toEqual([1_500]);
    expect(made[0]?.body).toEqual({ type: 5, data: { flags: 64 } });
    finish({ content: 'late' });
    await given;
    expect(made[1]).toMatchObject({ line: `PATCH ${original}`, body: { content: 'late' } });
  });
});

describe('where a response was heard though nothing came of it', () => {
  test('it is not given again, and it is looked up where it stands', async () => {
    const { calls, lines } = someCalls({
      callback: () => {
        throw aRefusal(40060);
      },
      '^GET': () => ({ id: '5' }),
    });
    expect(await respondWith(calls).give(to, Promise.resolve({ content: 'text' }))).toBe('5');
    expect(lines()).toEqual([callback, `GET ${original}`]);
  });

  test('not knowing where it stands is no failure', async () => {
    const { calls } = someCalls({
      callback: () => {
        throw aRefusal(40060);
      },
      '^GET': () => {
        throw new Error('down');
      },
    });
    expect(await respondWith(calls).give(to, Promise.resolve({ content: 'text' }))).toBeUndefined();
  });
});

test('rejects where it is too late', async () => {
  const { calls } = someCalls({
    callback: () => {
      throw aRefusal(10062);
    },
  });
  await expect(
    respondWith(calls).give(to, Promise.resolve({ content: 'text' })),
  ).rejects.toMatchObject({ code: 10062 });
});
