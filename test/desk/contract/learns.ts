import { expect, it } from 'vitest';
import { aBot, aGap, anAnswer } from '../../builders.ts';
import { aQuestion, openDesk } from '../open-desk.ts';
import type { Place } from './place.ts';

const ignorant = aBot((question) => aGap({ question }));

/** Votes, corrections, requests to be told, and what they come to. */
export function learns(empty: Place): void {
  it('counts of each voter the last vote, with those of other desks', async () => {
    const place = await empty();
    const desk = await openDesk({ place });
    const other = await openDesk({ place });
    const answer = await askFor(desk, aQuestion());
    const vote = { answer, platform: 'discord', asker: 'one' };
    expect(await desk.vote({ ...vote, value: 'down', reason: 'wrong' })).toEqual({
      up: 0,
      down: 1,
    });
    expect(await other.vote({ ...vote, asker: 'two', value: 'up' })).toEqual({ up: 1, down: 1 });
    expect(await desk.vote({ ...vote, value: 'up' })).toEqual({ up: 2, down: 0 });
    expect(await desk.vote({ ...vote, answer: 'A-00000000', value: 'up' })).toBeUndefined();
  });

  it('lists what was not answered and what was voted down, with what people said', async () => {
    const desk = await openDesk({
      place: await empty(),
      bot: aBot((question) =>
        question.includes('ticket') ? aGap({ question }) : anAnswer({ question }),
      ),
    });
    const gap = { text: 'What would a ticket cost?' };
    const id = await askFor(desk, aQuestion({ ...gap, asker: 'one' }));
    desk.time.now += 1_000;
    await desk.ask(aQuestion({ text: 'what would tickets cost??', asker: 'two' }));
    await desk.ask(aQuestion({ text: 'How deep is it?' }));
    const disliked = await askFor(desk, aQuestion({ text: 'How long is it?' }));
    const vote = { answer: disliked, platform: 'discord', asker: 'one', value: 'down' } as const;
    await desk.vote({ ...vote, reason: 'outdated', comment: 'It has grown.' });
    const correction = { answer: disliked, platform: 'discord', maintainer: 'two' };
    expect(await desk.correct({ ...correction, text: 'It is 113 km.' })).toBe(true);
    expect(await desk.correct({ ...correction, answer: 'A-00000000', text: 'No.' })).toBe(false);

    expect(await desk.gaps(0)).toMatchObject([
      {
        question: gap.text,
        count: 2,
        askers: 2,
        first: desk.time.now - 1_000,
        last: desk.time.now,
        outcomes: { gap: 2 },
        nearest: 'pitch/claims#cost',
        answers: expect.arrayContaining([id]),
      },
      {
        questions: ['How long is it?'],
        count: 1,
        outcomes: { answer: 1 },
        votes: [{ reason: 'outdated', comment: 'It has grown.' }],
        corrections: ['It is 113 km.'],
      },
    ]);
    expect(await desk.gaps(desk.time.now + 1)).toEqual([]);
  });

  it('tells those who asked for it, once, when a gap is filled', async () => {
    const place = await empty();
    const desk = await openDesk({ place, bot: ignorant });
    const other = await openDesk({ place, bot: ignorant });
    const answer = await askFor(desk, aQuestion({ text: 'What would a ticket cost?' }));
    const watch = { answer, platform: 'discord', asker: 'one', address: 'a letter box' };
    expect(await desk.watch(watch)).toBe(true);
    expect(await desk.watch(watch)).toBe(true);
    expect(await other.watch({ ...watch, asker: 'two', address: 'a doorbell' })).toBe(true);
    expect(await desk.watch({ ...watch, answer: 'A-00000000' })).toBe(false);
    expect(await desk.tell()).toEqual([]);

    for (const each of [desk, other]) each.replace(aBot(), 'k-2');
    expect(await desk.tell(['slack'])).toEqual([]);
    const told = (await Promise.all([desk.tell(), other.tell()])).flat();
    expect(told.map(({ address }) => address).toSorted()).toEqual(['a doorbell', 'a letter box']);
    expect(told[0]?.reply).toMatchObject({ kind: 'answer', question: 'What would a ticket cost?' });
    expect(await desk.tell()).toEqual([]);
  });

  it('has nobody wait for what is answered already', async () => {
    const desk = await openDesk({ place: await empty() });
    const answer = await askFor(desk, aQuestion());
    const watch = { answer, platform: 'discord', asker: 'one', address: 'a letter box' };
    expect(await desk.watch(watch)).toBe(false);
  });
}

async function askFor(
  desk: Awaited<ReturnType<typeof openDesk>>,
  question: ReturnType<typeof aQuestion>,
): Promise<string> {
  const reply = await desk.ask(question);
  return 'id' in reply ? reply.id : '';
}
