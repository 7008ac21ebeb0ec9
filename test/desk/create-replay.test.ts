import { expect, it } from 'vitest';
import { createReplay } from '../../src/desk/create-replay.ts';
import { toEdition } from '../../src/edition/to-edition.ts';
import { aBot, aGap, aKnowledge, anAnswer } from '../builders.ts';
import { aQuestion, openDesk } from './open-desk.ts';

const bot = aBot((question, { thread = [] }) =>
  anAnswer({ question, understood: `${question} ${thread.length}` }),
);
const edition = toEdition({ bot, knowledge: aKnowledge(), version: 'k-1' });

async function giveTwo(text = 'And how deep?') {
  const desk = await openDesk({ bot });
  await desk.ask(aQuestion({ text: 'How long?' }));
  const reply = await desk.ask(aQuestion({ text }));
  if (reply.kind !== 'reply') throw new Error('It was refused.');
  return { desk, ...reply };
}

it('shows a reply again with its question and thread, byte for byte', async () => {
  const { desk, id, reply } = await giveTwo();
  const replay = await createReplay({ store: desk.store, key: 'a key', edition })(id);
  expect(replay).toMatchObject({
    id,
    question: 'And how deep?',
    thread: [{ question: 'How long?' }],
    at: desk.time.now,
    knowledgeVersion: 'k-1',
  });
  if (typeof replay === 'string') throw new Error(replay);
  expect(JSON.stringify(replay.given)).toBe(JSON.stringify(reply));
  expect(JSON.stringify(replay.now)).toBe(JSON.stringify(reply));
});

it('shows what was given where the knowledge has changed since', async () => {
  const { desk, id, reply } = await giveTwo();
  const changed = toEdition({ bot: aBot(), knowledge: aKnowledge(), version: 'k-2' });
  const replay = await createReplay({ store: desk.store, key: 'a key', edition: changed })(id);
  expect(replay).toMatchObject({ given: reply, knowledgeVersion: 'k-1' });
  expect(replay).not.toHaveProperty('now');
});

it('needs the question again when its text is kept no longer, and knows another one', async () => {
  const desk = await openDesk({ bot });
  const reply = await desk.ask(aQuestion({ text: 'How deep?' }));
  const id = 'id' in reply ? reply.id : '';
  desk.time.now += 4 * 24 * 3_600_000;
  await desk.clear();
  const replay = createReplay({ store: desk.store, key: 'a key', edition });
  expect(await replay(id)).toBe('no-question');
  expect(await replay(id, 'How long?')).toBe('unknown');
  expect(await replay(id, 'How deep?')).toMatchObject({
    question: 'How deep?',
    now: 'reply' in reply ? reply.reply : {},
  });
});

it('needs no question for what was not answered', async () => {
  const desk = await openDesk({ bot: aBot((question) => aGap({ question })) });
  const reply = await desk.ask(aQuestion({ text: 'Is there gold?' }));
  desk.time.now += 4 * 24 * 3_600_000;
  await desk.clear();
  const replay = createReplay({ store: desk.store, key: 'a key', edition });
  expect(await replay('id' in reply ? reply.id : '')).toMatchObject({ question: 'Is there gold?' });
});

it('says that it knows no such reply', async () => {
  const { desk } = await giveTwo();
  const replay = createReplay({ store: desk.store, key: 'a key', edition });
  expect(await replay('A-00000000')).toBe('unknown');
});
