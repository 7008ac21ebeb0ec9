import { expect, it } from 'vitest';
import type { DeskReply, Question } from '#core';
import { createDeskSpeaker } from '../../../adapters/terminal/create-desk-speaker.ts';
import { aBot, aGap, anAnswer } from '../../builders.ts';
import { anEdition } from '../../desk/an-edition.ts';
import { openDesk } from '../../desk/open-desk.ts';
import { aPage } from './a-page.ts';

const bot = aBot((question, { thread = [] }) =>
  question.includes('ticket')
    ? aGap({ question })
    : anAnswer({ question, understood: `${question} (${thread.length})` }),
);

async function speak(over: Parameters<typeof openDesk>[0] = {}) {
  const desk = await openDesk({ bot, ...over });
  const asked: Question[] = [];
  const house = {
    desk: {
      ...desk,
      ask: (question: Question): Promise<DeskReply> => {
        asked.push(question);
        return desk.ask(question);
      },
    },
    edition: () => anEdition(bot),
    clock: () => desk.time.now,
  };
  return { desk, asked, speaker: createDeskSpeaker(house, { page: aPage, asker: 'me' }) };
}

it('answers through the desk, in one thread until there is a new one', async () => {
  const { speaker, asked } = await speak();
  expect(await speaker.answer('How long?')).toContain('How long? (0)');
  expect(await speaker.answer('And how deep?')).toContain('And how deep? (1)');
  speaker.renew();
  expect(await speaker.answer('And how wide?')).toContain('And how wide? (0)');
  expect(new Set(asked.map(({ deliveryId }) => deliveryId)).size).toBe(3);
  expect(asked[0]).toMatchObject({ platform: 'terminal', asker: 'me' });
});

it('forgets who says so', async () => {
  const { speaker, desk } = await speak();
  await speaker.answer('What would a ticket cost?');
  expect(await speaker.answer('forget me')).toContain('All that was kept of you is removed.');
  expect(await desk.gaps(0)).toEqual([]);
});

it('says when to come back', async () => {
  const { speaker } = await speak({ limits: { asker: { points: 1, seconds: 60 } } });
  await speaker.answer('One?');
  expect(await speaker.answer('Two?')).toMatch(/Ask again in \d+ s\./u);
});

it('says how many people asked what is not known', async () => {
  const { speaker, desk } = await speak();
  const text = 'What would a ticket cost?';
  await desk.ask({ deliveryId: '1', platform: 'web', place: 'a', thread: 'b', asker: 'c', text });
  expect(await speaker.answer(text)).toContain('2 people have asked this by now.');
});

it('explains the last reply', async () => {
  const { speaker } = await speak();
  expect(await speaker.why()).toContain('Nothing has been asked yet.');
  await speaker.answer('How long?');
  expect(await speaker.why()).toContain('The best sentence covers the question.');
  expect(speaker.offered()).toEqual(['Who would pay for the tunnel?']);
});
