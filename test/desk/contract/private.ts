import { expect, it } from 'vitest';
import { createReplay } from '../../../src/desk/create-replay.ts';
import type { StorePlace } from '../../../src/desk/journal/open-store.ts';
import { aBot, aGap, anAnswer } from '../../builders.ts';
import { anEdition } from '../an-edition.ts';
import { aQuestion, openDesk } from '../open-desk.ts';
import type { Place } from './place.ts';

const days = 24 * 3_600_000;
const bot = aBot((question) =>
  question.includes('xyzzy') ? aGap({ question }) : anAnswer({ question }),
);

/** What is kept of people and their words; `dump` gives all that can be read in the store. */
export function keepsPrivate(empty: Place, dump: (place: StorePlace) => Promise<string>): void {
  it('never writes down who asked, nor where, nor a text that was answered', async () => {
    const place = await empty();
    const desk = await openDesk({ place, bot });
    await desk.ask({ ...secrets(), text: 'Is plugh answered?', returnTo: 'frobozz-return' });
    expect(await dump(place)).not.toMatch(/frobozz|plugh/u);
  });

  it('keeps the text of a question without an answer, for 90 days', async () => {
    const place = await empty();
    const desk = await openDesk({ place, bot });
    await desk.ask(aQuestion({ text: 'What is xyzzy?' }));
    desk.time.now += 89 * days;
    await desk.clear();
    expect(await dump(place)).toContain('What is xyzzy?');
    desk.time.now += 2 * days;
    await desk.clear();
    expect(await dump(place)).not.toContain('xyzzy');
    expect(await desk.gaps(0)).toMatchObject([{ count: 1, questions: [] }]);
  });

  it('keeps the text of an answer while a vote is against it', async () => {
    const place = await empty();
    const desk = await openDesk({ place, bot });
    const reply = await desk.ask(aQuestion({ text: 'Is plugh answered?' }));
    const vote = { answer: 'id' in reply ? reply.id : '', platform: 'discord', asker: 'one' };
    await desk.vote({ ...vote, value: 'down', comment: 'A fee is a fie.' });
    const kept = await dump(place);
    expect(kept).toContain('Is plugh answered?');
    expect(kept).toContain('A fee is a fie.');
    await desk.vote({ ...vote, value: 'up' });
    expect(await dump(place)).not.toMatch(/plugh|fie/u);
  });

  it('keeps no text at all where that is off', async () => {
    const place = await empty();
    const desk = await openDesk({ place, bot, keepsText: false });
    const reply = await desk.ask(aQuestion({ text: 'What is xyzzy?' }));
    const vote = { answer: 'id' in reply ? reply.id : '', platform: 'discord', asker: 'one' };
    await desk.vote({ ...vote, value: 'down', comment: 'No xyzzy.' });
    expect(await dump(place)).not.toContain('xyzzy');
    await desk.ask(aQuestion({ text: 'WHAT is xyzzy', place: 'elsewhere' }));
    expect(await desk.gaps(0)).toMatchObject([{ count: 2, questions: [] }]);
  });

  it('keeps no text of a question where its place does not wish it', async () => {
    const place = await empty();
    const desk = await openDesk({ place, bot });
    const question = aQuestion({ text: 'What is xyzzy?', returnTo: 'here', keepsText: false });
    const reply = await desk.ask(question);
    await desk.delivered(question.platform, question.deliveryId);
    const answer = 'id' in reply ? reply.id : '';
    await desk.vote({ answer, platform: 'discord', asker: 'one', value: 'down' });
    expect(await dump(place)).not.toContain('xyzzy');
    expect(await desk.gaps(0)).toMatchObject([{ count: 1, questions: [] }]);
    const replay = createReplay({ store: desk.store, key: 'a key', edition: anEdition(bot) });
    expect(await replay(answer)).toBe('no-question');
  });

  it('keeps no text of a question voted down before its reply was posted, where its place does not wish it', async () => {
    const place = await empty();
    const desk = await openDesk({ place, bot });
    const question = { text: 'Is plugh answered?', returnTo: 'here', keepsText: false };
    const reply = await desk.ask(aQuestion(question));
    const answer = 'id' in reply ? reply.id : '';
    await desk.vote({ answer, platform: 'discord', asker: 'one', value: 'down' });
    expect(await dump(place)).not.toContain('plugh');
  });

  it.each(['forget me', ' Please forget me! '])(
    'forgets everything of who says "%s"',
    async (text) => {
      const place = await empty();
      const desk = await openDesk({ place, bot });
      const mine = aQuestion({ text: 'What is xyzzy?' });
      const reply = await desk.ask(mine);
      const answer = 'id' in reply ? reply.id : '';
      const me = { answer, platform: 'discord', asker: 'somebody' };
      await desk.vote({ ...me, value: 'down', comment: 'My words.' });
      await desk.correct({
        answer,
        platform: 'discord',
        maintainer: 'somebody',
        text: 'My words.',
      });
      await desk.watch({ ...me, address: 'my address' });
      await desk.ask(aQuestion({ text: 'Is xyzzy yours?', asker: 'another' }));

      expect(await desk.ask(aQuestion({ text }))).toEqual({ kind: 'forgotten', done: true });
      expect(await desk.gaps(0)).toMatchObject([{ questions: ['Is xyzzy yours?'], votes: [] }]);
      expect(await dump(place)).not.toMatch(/What is xyzzy|My words/u);
      const again = await desk.forget('discord', 'somebody');
      expect(Object.values(again).every((count) => count === 0)).toBe(true);
      expect(await desk.forget('discord', 'another')).toMatchObject({ entries: 1, turns: 1 });
    },
  );

  it('remembers of a thread what was shown, not what was asked, where that is off', async () => {
    const threads: unknown[] = [];
    const listening = aBot((question, { thread }) => {
      threads.push(thread);
      return anAnswer({ question });
    });
    const desk = await openDesk({ place: await empty(), bot: listening, keepsText: false });
    for (const text of ['How long is it?', 'And how deep?']) await desk.ask(aQuestion({ text }));
    expect(threads).toEqual([[], [{ question: '', passage: 'pitch/claims#cost' }]]);
  });

  it('lets go of a text that was kept for the vote of somebody who is forgotten', async () => {
    const place = await empty();
    const desk = await openDesk({ place, bot });
    const reply = await desk.ask(aQuestion({ text: 'Is plugh answered?' }));
    const vote = { answer: 'id' in reply ? reply.id : '', platform: 'discord', asker: 'one' };
    await desk.vote({ ...vote, value: 'down' });
    expect(await dump(place)).toContain('plugh');
    await desk.forget('discord', 'one');
    expect(await dump(place)).not.toContain('plugh');
  });

  it('clears the account of who is forgotten', async () => {
    const limits = { asker: { points: 1, seconds: 60 } };
    const desk = await openDesk({ place: await empty(), limits });
    await desk.ask(aQuestion({ text: 'One?' }));
    await desk.forget('discord', 'somebody');
    expect(await desk.ask(aQuestion({ text: 'Two?' }))).toMatchObject({ kind: 'reply' });
  });
}

function secrets() {
  return {
    deliveryId: 'frobozz-delivery',
    platform: 'discord',
    workspace: 'frobozz-workspace',
    place: 'frobozz-place',
    thread: 'frobozz-thread',
    asker: 'frobozz-asker',
  };
}
