import { expect, it } from 'vitest';
import { aBot, aCitedSentence, anAnswer } from '../../builders.ts';
import { aQuestion, openDesk } from '../open-desk.ts';
import type { Place } from './place.ts';

const bot = aBot((question) =>
  anAnswer({
    question,
    related: ['How deep is the sea?', 'How much would the tunnel cost?'],
    sentences: [
      aCitedSentence({
        passage: question.includes('deep') ? 'strait/depth#water-depth' : 'pitch/claims#cost',
      }),
    ],
  }),
);

/** Places where only some topics are answered. */
export function staysOnTopics(empty: Place): void {
  it('declines what another topic answers, and says what can be asked', async () => {
    const desk = await openDesk({ place: await empty(), bot });
    const deep = aQuestion({ text: 'How deep is it?', topics: ['pitch'] });
    expect(await desk.ask(deep)).toMatchObject({
      kind: 'reply',
      reply: {
        kind: 'out-of-scope',
        question: 'How deep is it?',
        subject: 'Pitch here',
        suggestions: ['How much would the tunnel cost?'],
      },
    });
  });

  it('answers what its topics answer, and offers nothing of others', async () => {
    const desk = await openDesk({ place: await empty(), bot });
    expect(await desk.ask(aQuestion({ topics: ['pitch'] }))).toMatchObject({
      reply: { kind: 'answer', related: ['How much would the tunnel cost?'] },
    });
    expect(await desk.ask(aQuestion({ topics: ['pitch', 'strait'], place: 'b' }))).toMatchObject({
      reply: { kind: 'answer', related: [expect.anything(), expect.anything()] },
    });
  });

  it('answers everything where no topic has such a name any more', async () => {
    const desk = await openDesk({ place: await empty(), bot });
    expect(await desk.ask(aQuestion({ text: 'How deep?', topics: ['gone'] }))).toMatchObject({
      reply: { kind: 'answer' },
    });
  });

  it('gives the reply another id than where everything is answered', async () => {
    const desk = await openDesk({ place: await empty(), bot });
    const ids = [];
    for (const [place, topics] of [
      ['a', undefined],
      ['b', ['pitch']],
      ['c', ['strait']],
    ] as const) {
      const question = aQuestion({ place, ...(topics === undefined ? {} : { topics }) });
      const reply = await desk.ask(question);
      ids.push('id' in reply && reply.id);
    }
    expect(new Set(ids).size).toBe(3);
  });
}
