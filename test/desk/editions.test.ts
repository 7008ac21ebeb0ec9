import { expect, it } from 'vitest';
import { aBot, anAnswer } from '../builders.ts';
import { anEdition } from './an-edition.ts';
import { aQuestion, openDesk } from './open-desk.ts';

const ending = {
  ...anEdition(aBot(), 'k-1'),
  answer: () => Promise.reject(new Error('It ran out of memory.')),
};

it('asks the next edition where one comes to an end over a question', async () => {
  const next = anEdition(
    aBot((question) => anAnswer({ question, confidence: 0.5 })),
    'k-2',
  );
  const editions = [ending, next];
  const desk = await openDesk({ edition: () => editions.shift() ?? next });
  const question = aQuestion({ text: 'How deep?' });
  const reply = await desk.ask(question);
  expect(reply).toMatchObject({ kind: 'reply', reply: { kind: 'answer', confidence: 0.5 } });
  const [entry] = await desk.store.findAnswer('id' in reply ? reply.id : '');
  expect(entry).toMatchObject({ knowledge: 'k-2' });
  expect(desk.events).toEqual([]);
});

it('says that it has no answer, and reports it, where nothing answers at all', async () => {
  const desk = await openDesk({ edition: () => ending });
  expect(await desk.ask(aQuestion({ text: 'How deep?' }))).toMatchObject({
    kind: 'reply',
    reply: { kind: 'gap', question: 'How deep?', suggestions: ending.subject.examples },
  });
  expect(desk.events).toEqual([
    { kind: 'unrecorded', reason: 'It ran out of memory.' },
    { kind: 'unanswered', reason: 'It ran out of memory.' },
  ]);
});
