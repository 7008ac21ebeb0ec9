import { describe, expect, test } from 'vitest';
import type { Question } from '#core';
import { ask } from '../../../../adapters/discord/commands/ask.ts';
import { askAbout } from '../../../../adapters/discord/commands/ask-about.ts';
import type { Interaction } from '../../../../adapters/discord/interactions/interaction.ts';
import type { SetByHand } from '../../../../adapters/discord/settings/place-settings.ts';
import { aDesk, aHouse } from '../a-house.ts';
import { aStation } from '../a-station.ts';
import { aCommand, anInteraction } from '../an-interaction.ts';
import { someCalls } from '../some-calls.ts';

/** A server with settings; gives what the desk is asked, and the flags of the response. */
async function asked(set: SetByHand, isPrivate = false, over: Partial<Interaction> = {}) {
  const questions: Question[] = [];
  const desk = aDesk({
    ask: async (question) => {
      questions.push(question);
      return aDesk().ask(question);
    },
  });
  const { calls, made } = someCalls();
  const station = aStation(calls, { house: aHouse({ desk }) });
  await station.places.write({ guild: '10' }, set);
  await ask(station, aCommand('ask', {}, over), 'How long?', isPrivate);
  return { question: questions[0], body: made[0]?.body };
}

test('puts the question with all that is known of where and by whom', async () => {
  const { question } = await asked({}, false, { channel: '21' });
  expect(question).toMatchObject({
    platform: 'discord',
    deliveryId: '1',
    workspace: '10',
    place: '20',
    thread: '21',
    asker: '40',
    text: 'How long?',
    keepsText: true,
  });
  expect(question).not.toHaveProperty('topics');
});

test('as the place wishes: topics, and whether the text is kept', async () => {
  const { question } = await asked({ topics: ['cost'], journal: false });
  expect(question).toMatchObject({ topics: ['cost'], keepsText: false });
});

describe('the answer is for one person', () => {
  test.each<[string, SetByHand, boolean, number]>([
    ['by no wish', {}, false, 4],
    ['by their wish', {}, true, 68],
    ['where nothing is to be answered', { answers: 'off' }, false, 68],
    ['where answers are private', { replies: 'private' }, false, 68],
  ])('%s', async (_, set, isPrivate, flags) => {
    expect((await asked(set, isPrivate)).body).toMatchObject({ data: { flags } });
  });
});

test('a private answer is in the reader’s language, a public one in the server’s', async () => {
  const over = { locale: 'ru', guildLocale: 'en-US' };
  const content = async (isPrivate: boolean) =>
    JSON.stringify((await asked({}, isPrivate, over)).body);
  expect(await content(true)).toContain('По состоянию');
  expect(await content(false)).toContain('As of');
});

test('a conversation without a server is its own place', async () => {
  const { question } = await asked({}, false, { place: '30', channel: '30' });
  expect(question).toMatchObject({ place: '30', thread: '30' });
});

describe('about a message', () => {
  const about = async (text: string) => {
    const { calls, made } = someCalls();
    await askAbout(aStation(calls), anInteraction({ kind: 'about', text }));
    return made[0]?.body;
  };

  test('its text is asked, without whom it mentions, for one person alone', async () => {
    expect(await about('<@40> <#20> How long?')).toMatchObject({
      data: { flags: 68, content: expect.stringMatching(/^> How long\?\n/u) },
    });
  });

  test('without text there is nothing to ask', async () => {
    expect(await about('<@40> 👍')).toMatchObject({
      data: { flags: 68, content: 'There is no text in that message to ask about.' },
    });
  });
});
