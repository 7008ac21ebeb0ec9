import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { aBot, anAnswer } from '../../builders.ts';
import { anEdition } from '../an-edition.ts';
import { aQuestion, openDesk } from '../open-desk.ts';
import type { Place } from './place.ts';

/** Every delivery is answered once, whoever receives it, how often, and whatever dies meanwhile. */
export function answersOnce(empty: Place): void {
  it('answers with the reply but for its trace', async () => {
    const desk = await openDesk({ place: await empty() });
    const { trace, ...shown } = anAnswer({ question: 'How deep?' });
    const reply = await desk.ask(aQuestion({ text: 'How deep?' }));
    expect(trace).toBeDefined();
    expect(reply).toEqual({ kind: 'reply', id: expect.stringMatching(/^A-\w{8}$/u), reply: shown });
  });

  it('gives a repeated delivery the same bytes, after a change of knowledge too', async () => {
    const place = await empty();
    const desk = await openDesk({ place });
    const question = aQuestion();
    const first = await desk.ask(question);
    desk.replace(
      aBot(() => anAnswer({ confidence: 0.1 })),
      'k-2',
    );
    const elsewhere = await openDesk({ place });
    expect(JSON.stringify(await desk.ask(question))).toBe(
      JSON.stringify({ ...first, repeated: true }),
    );
    expect(JSON.stringify(await elsewhere.ask(question))).toBe(
      JSON.stringify({ ...first, repeated: true }),
    );
    expect([desk.asked.length, elsewhere.asked.length]).toEqual([1, 0]);
  });

  it('answers once what two desks receive at once', async () => {
    const place = await empty();
    // Time stands still, so that a slow database is not taken for a process that died.
    const wait = async (milliseconds: number) => void (await sleep(milliseconds));
    const desks = [await openDesk({ place, wait }), await openDesk({ place, wait })];
    const questions = Array.from({ length: 20 }, (_, index) =>
      aQuestion({ asker: `asker ${index}`, place: `place ${index}` }),
    );
    const replies = await Promise.all(
      questions.map((question) => Promise.all(desks.map((desk) => desk.ask(question)))),
    );
    for (const pair of replies) {
      const [first] = pair.filter((reply) => reply.repeated !== true);
      expect(pair).toHaveLength(2);
      expect(pair).toContainEqual({ ...first, repeated: true });
    }
    expect(desks.flatMap(({ asked }) => asked)).toHaveLength(20);
    expect(desks.flatMap(({ events }) => events)).toEqual([]);
  });

  it('finishes at the next start what a crash interrupted', async () => {
    const place = await empty();
    const begun = Promise.withResolvers<void>();
    const answer = () => {
      begun.resolve();
      return new Promise<never>(() => {});
    };
    const crashed = await openDesk({ place, edition: () => ({ ...anEdition(), answer }) });
    const question = aQuestion({ text: 'What now?', returnTo: 'a channel' });
    void crashed.ask(question);
    await begun.promise;

    const desk = await openDesk({ place });
    const resumed = await desk.resume();
    const { asker, ...anonymous } = question;
    expect(resumed).toEqual([
      { question: anonymous, reply: expect.objectContaining({ kind: 'reply' }) },
    ]);
    expect(JSON.stringify(resumed)).not.toContain(asker);
    expect(await desk.ask(question)).toEqual({ ...resumed[0]?.reply, repeated: true });
    expect(desk.asked).toEqual(['What now?']);
  });

  it('finishes it once where two start at once', async () => {
    const place = await empty();
    const begun = Promise.withResolvers<void>();
    const answer = () => {
      begun.resolve();
      return new Promise<never>(() => {});
    };
    const crashed = await openDesk({ place, edition: () => ({ ...anEdition(), answer }) });
    void crashed.ask(aQuestion({ returnTo: 'a channel' }));
    await begun.promise;
    const desks = [await openDesk({ place }), await openDesk({ place })];
    const resumed = await Promise.all(desks.map((desk) => desk.resume()));
    expect(resumed.flat()).toHaveLength(1);
  });

  it('says of a reply that came too late that another counts', async () => {
    const place = await empty();
    const [begun, end] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const edition = anEdition();
    const answer: typeof edition.answer = async (...question) => {
      begun.resolve();
      await end.promise;
      return edition.answer(...question);
    };
    const slow = await openDesk({ place, edition: () => ({ ...edition, answer }) });
    const question = aQuestion();
    const late = slow.ask(question);
    await begun.promise;
    const quick = await openDesk({ place });
    quick.time.now += 60_000;
    const reply = await quick.ask(question);
    end.resolve();
    expect(reply).not.toHaveProperty('repeated');
    expect(await late).toEqual({ ...reply, repeated: true });
  });

  it('gives to the next start what was answered and not posted, and nothing twice', async () => {
    const place = await empty();
    const before = await openDesk({ place });
    const posted = aQuestion({ returnTo: 'here' });
    const lost = aQuestion({ returnTo: 'there', text: 'How deep?' });
    await before.ask(posted);
    await before.ask(aQuestion({ text: 'Who is to know?' }));
    await before.delivered(posted.platform, posted.deliveryId);
    const reply = await before.ask(lost);

    const desk = await openDesk({ place });
    const other = await openDesk({ place });
    expect(await desk.resume(['slack'])).toEqual([]);
    const resumed = await Promise.all([desk.resume(['discord']), other.resume()]);
    expect(resumed.flat()).toEqual([
      { question: expect.objectContaining({ text: 'How deep?' }), reply },
    ]);
  });

  it('lets the first reply count where two processes have one', async () => {
    const desk = await openDesk({ place: await empty() });
    const settling = {
      id: 'one',
      asker: 'two',
      at: 1,
      state: 'answered',
      question: null,
      keepsText: true,
    } as const;
    const first = { ...settling, owner: 'three', reply: 'first' };
    expect(await desk.store.settle(first)).toEqual({});
    const second = { ...settling, owner: 'four', reply: 'second' };
    expect(await desk.store.settle(second)).toEqual({ earlier: 'first' });
  });

  it('clears deliveries when no platform repeats them any more, and not before', async () => {
    const desk = await openDesk({ place: await empty() });
    const question = aQuestion();
    await desk.ask(question);
    const hours = 3_600_000;
    desk.time.now += 71 * hours;
    await desk.clear();
    await desk.ask(question);
    expect(desk.asked).toHaveLength(1);
    desk.time.now += 2 * hours;
    await desk.clear();
    await desk.ask(question);
    expect(desk.asked).toHaveLength(2);
  });

  it('points to the first answer when a question is asked again in a place within a minute', async () => {
    const desk = await openDesk({ place: await empty() });
    const first = aQuestion({ text: 'How much would it cost?', returnTo: 'here' });
    const reply = await desk.ask(first);
    await desk.delivered(first.platform, first.deliveryId, 'https://example.org/1');
    const again = { text: 'how much would it COST', asker: 'somebody else' };
    expect(await desk.ask(aQuestion(again))).toMatchObject({
      kind: 'again',
      id: 'id' in reply ? reply.id : '',
      link: 'https://example.org/1',
      reply: { question: again.text },
    });
    expect(await desk.ask(aQuestion({ ...again, place: 'elsewhere' }))).toMatchObject({
      kind: 'reply',
    });
    desk.replace(aBot(), 'k-2');
    expect(await desk.ask(aQuestion(again))).toMatchObject({ kind: 'reply' });
    desk.time.now += 60_001;
    expect(await desk.ask(aQuestion(again))).toMatchObject({ kind: 'reply' });
  });
}
