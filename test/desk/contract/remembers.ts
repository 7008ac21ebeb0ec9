import { expect, it, vi } from 'vitest';
import type { Turn } from '../../../src/types.ts';
import { aBot, anAnswer } from '../../builders.ts';
import { aQuestion, noon, openDesk } from '../open-desk.ts';
import type { Place } from './place.ts';

/** Threads and limits, which all desks on a store share. */
export function remembers(empty: Place): void {
  it('gives the bot the last ten turns of the thread, whichever desk answered them', async () => {
    const place = await empty();
    const { bot, threads } = listening();
    const limits = { asker: { points: 100, seconds: 60 } };
    const desks = [
      await openDesk({ place, bot, limits }),
      await openDesk({ place, bot, limits }),
    ] as const;
    for (let number = 0; number < 12; number += 1) {
      const question = aQuestion({ text: `Question ${number}?` });
      await desks[number % 2 === 0 ? 0 : 1].ask(question);
    }
    expect(threads.at(-1)).toEqual(
      Array.from({ length: 10 }, (_, index) => ({
        question: `Question ${index + 1}?`,
        passage: 'pitch/claims#cost',
      })),
    );
  });

  it('forgets a turn after a day', async () => {
    const { bot, threads } = listening();
    const desk = await openDesk({ place: await empty(), bot });
    await desk.ask(aQuestion({ text: 'First?' }));
    desk.time.now += 23 * 3_600_000;
    await desk.ask(aQuestion({ text: 'Second?' }));
    desk.time.now += 2 * 3_600_000;
    await desk.ask(aQuestion({ text: 'Third?' }));
    expect(threads.map((thread) => thread.map(({ question }) => question))).toEqual([
      [],
      ['First?'],
      ['Second?'],
    ]);
  });

  it.each([
    { asker: 'somebody else' },
    { thread: 'another thread' },
    { place: 'another channel' },
    { workspace: 'another server' },
    { platform: 'slack' },
  ])('lets nothing of a thread be seen from %o', async (over) => {
    const { bot, threads } = listening();
    const desk = await openDesk({ place: await empty(), bot });
    await desk.ask(aQuestion({ text: 'A secret?' }));
    await desk.ask(aQuestion({ text: 'And?', ...over }));
    expect(threads).toEqual([[], []]);
  });

  it.each([
    ['asker', {}],
    ['place', { asker: 'another' }],
    ['workspace', { asker: 'another', place: 'elsewhere' }],
  ] as const)(
    'refuses the third question of one %s and says when to come back',
    async (who, other) => {
      vi.useFakeTimers({ toFake: ['Date'], now: noon });
      try {
        const place = await empty();
        const two = { points: 2, seconds: 60 };
        const limits = { [who]: two };
        const desk = await openDesk({ place, limits });
        await desk.ask(aQuestion({ text: 'One?' }));
        await desk.ask(aQuestion({ text: 'Two?', ...other }));
        const third = aQuestion({ text: 'Three?' });
        const refusal = await desk.ask(third);
        expect(refusal).toEqual({ kind: 'limited', who, until: noon + 60_000 });
        expect(await desk.ask(third)).toEqual({ ...refusal, repeated: true });
        expect(desk.asked).toHaveLength(2);
        vi.setSystemTime(noon + 60_001);
        expect(await desk.ask(aQuestion({ text: 'Four?' }))).toMatchObject({ kind: 'reply' });
      } finally {
        vi.useRealTimers();
      }
    },
  );

  it("does not charge a place's account for what its asker may not ask", async () => {
    const limits = { asker: { points: 1, seconds: 60 }, place: { points: 2, seconds: 60 } };
    const desk = await openDesk({ place: await empty(), limits });
    for (const text of ['One?', 'Two?', 'Three?']) await desk.ask(aQuestion({ text }));
    expect(await desk.ask(aQuestion({ text: 'Mine?', asker: 'another' }))).toMatchObject({
      kind: 'reply',
    });
  });
}

/** A bot that keeps the threads it was given. */
function listening() {
  const threads: (readonly Turn[])[] = [];
  const bot = aBot((question, { thread = [] }) => {
    threads.push(thread);
    return anAnswer({ question });
  });
  return { bot, threads };
}
