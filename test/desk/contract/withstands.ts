import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openStore } from '../../../src/desk/journal/open-store.ts';
import type { Question } from '../../../src/desk/types.ts';
import { arbitraryText } from '../../arbitraries.ts';
import { aBot, aGap } from '../../builders.ts';
import { aQuestion, openDesk } from '../open-desk.ts';
import type { Place } from './place.ts';

const run = promisify(execFile);

/**
 * Whatever people type or platforms send, and several processes that start at once, on a database
 * that nothing was done to.
 */
export function withstands(empty: Place, untouched: Place): void {
  it('takes any strings, and interprets none', async () => {
    const desk = await openDesk({
      place: await empty(),
      bot: aBot((question) => aGap({ question })),
      limits: { place: { points: 1e6, seconds: 1 }, workspace: { points: 1e6, seconds: 1 } },
    });
    let number = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryQuestion(), arbitraryText(), async (drawn, comment) => {
        number += 1;
        const question = { ...drawn, deliveryId: `${drawn.deliveryId}${number}` };
        const reply = await desk.ask(question);
        const { repeated, ...again } = await desk.ask(question);
        expect(repeated).toBe(reply.kind === 'forgotten' ? undefined : true);
        expect(JSON.stringify(again)).toBe(JSON.stringify(reply));
        const { platform, asker } = question;
        const answer = 'id' in reply ? reply.id : '';
        await desk.vote({ answer, platform, asker, value: 'down', comment });
        await desk.watch({ answer, platform, asker, address: comment });
        await desk.delivered(platform, question.deliveryId, comment);
        // Each asker is forgotten, so that nobody is refused.
        if (number % 2 === 0) await desk.forget(platform, asker);
      }),
      { numRuns: 60 },
    );
    await desk.gaps(0);
    expect(desk.events).toEqual([]);
  });

  it('takes a megabyte', async () => {
    const desk = await openDesk({ place: await empty() });
    const long = 'How deep? '.repeat(100_000);
    const question = aQuestion({ text: long, asker: long, place: long, deliveryId: long });
    expect(await desk.ask(question)).toMatchObject({ kind: 'reply', reply: { question: long } });
    expect(desk.events).toEqual([]);
  });

  it('lets two processes bring an empty store up to date at once', async () => {
    const place = await untouched();
    const path = new URL('../../../src/desk/journal/open-store.ts', import.meta.url).href;
    const code = `const { openStore } = await import(${JSON.stringify(path)});
      await (await openStore(${JSON.stringify(place)})).close();`;
    const start = () => run(process.execPath, ['--input-type=module', '--eval', code]);
    await Promise.all([start(), start(), start()]);
    const store = await openStore(place);
    expect(await store.listWatches()).toEqual([]);
    await store.close();
  });
}

function arbitraryQuestion(): fc.Arbitrary<Question> {
  const text = fc.oneof(
    arbitraryText(),
    fc.constantFrom(
      '',
      '\0',
      "'); drop table entries; --",
      '$1 ? :a @b',
      "' or '1' = '1",
      'forget me',
      '__proto__',
    ),
  );
  return fc.record(
    {
      deliveryId: text,
      platform: text,
      workspace: text,
      place: text,
      thread: text,
      asker: text,
      text,
      returnTo: text,
    },
    { requiredKeys: ['deliveryId', 'platform', 'place', 'thread', 'asker', 'text'] },
  );
}
