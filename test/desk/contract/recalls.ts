import { expect, it } from 'vitest';
import type { DeskReply } from '../../../src/desk/types.ts';
import { aBot, aClosest, aGap, anAnswer } from '../../builders.ts';
import { aQuestion, openDesk } from '../open-desk.ts';
import type { Place } from './place.ts';

const days = 24 * 3_600_000;
const bot = aBot((question) =>
  question.includes('near')
    ? aClosest({ question })
    : anAnswer({ question, understood: `${question} Of it?` }),
);

/** Replies by their ids. */
export function recalls(empty: Place): void {
  it('knows a reply by its id without what was asked, after a restart and a reload too', async () => {
    const place = await empty();
    const desk = await openDesk({ place, bot });
    const answer = await desk.ask(aQuestion({ text: 'Is plugh answered?' }));
    const closest = await desk.ask(aQuestion({ text: 'What is near?' }));
    const other = await openDesk({ place });
    other.replace(aBot(), 'k-2');
    for (const given of [answer, closest]) {
      if (!('reply' in given)) throw new Error('It was refused.');
      const { question, understood, ...kept } = given.reply;
      expect(question).not.toBe('');
      expect(understood === undefined).toBe(given === closest);
      expect(await other.recall(given.id)).toEqual(kept);
    }
    expect(await other.recall('A-00000000')).toBeUndefined();
  });

  it('knows it as long as the journal has a line of it', async () => {
    const desk = await openDesk({ place: await empty(), bot });
    const id = idOf(await desk.ask(aQuestion({ text: 'How deep?', asker: 'one' })));
    desk.time.now += 300 * days;
    await desk.ask(aQuestion({ text: 'How deep?', asker: 'two' }));
    desk.time.now += 200 * days;
    await desk.clear();
    expect(await desk.recall(id)).toBeDefined();
    desk.time.now += 201 * days;
    await desk.clear();
    expect(await desk.recall(id)).toBeUndefined();
  });

  it('forgets it with its asker, but for what others got as well', async () => {
    const desk = await openDesk({ place: await empty(), bot });
    const mine = idOf(await desk.ask(aQuestion({ text: 'Mine alone?' })));
    const ours = idOf(await desk.ask(aQuestion({ text: 'Ours?', thread: 'mine' })));
    const theirs = await desk.ask(aQuestion({ text: 'Ours?', thread: 'theirs', asker: 'another' }));
    expect(idOf(theirs)).toBe(ours);
    expect(await desk.forget('discord', 'somebody')).toMatchObject({ replies: 1 });
    expect(await desk.recall(mine)).toBeUndefined();
    expect(await desk.recall(ours)).toBeDefined();
  });

  it('says how many people got no answer to the same, or to the same in other words', async () => {
    const desk = await openDesk({
      place: await empty(),
      bot: aBot((question) =>
        question.includes('?') ? aGap({ question }) : anAnswer({ question }),
      ),
    });
    const ask = (asker: string, text: string) =>
      desk.ask(aQuestion({ asker, text, place: `where ${asker} is` }));
    expect(await ask('one', 'What would a ticket cost?')).toMatchObject({ askers: 1 });
    expect(await ask('two', 'So what do tickets cost??')).toMatchObject({ askers: 2 });
    desk.time.now += 61_000;
    expect(await ask('two', 'The cost of a ticket?')).toMatchObject({ askers: 2 });
    const third = aQuestion({ asker: 'three', text: 'Ticket cost?' });
    const reply = await desk.ask(third);
    expect(reply).toMatchObject({ askers: 3 });
    expect(JSON.stringify(await desk.ask(third))).toBe(
      JSON.stringify({ ...reply, repeated: true }),
    );
    expect(await ask('four', 'Who owns the land?')).toMatchObject({ askers: 1 });
    expect(await ask('four', 'Ticket cost')).not.toHaveProperty('askers');
  });
}

function idOf(reply: DeskReply): string {
  return 'id' in reply ? reply.id : '';
}
