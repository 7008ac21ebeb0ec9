import { PermissionFlagsBits as Bits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { aScene } from './a-scene.ts';
import type { Scene } from './open-scene.ts';

const question = 'How long would the tunnel be?';

/** Somebody who may manage the server. */
const manager = ({ fake, general }: Scene) =>
  fake.person({ name: 'Mo', permissions: Bits.ManageGuild }).in(general);

/** The names of what stands in the server, below channels. */
const threads = ({ fake }: Scene) =>
  [...fake.world.channels.values()].filter(({ parent }) => parent);

test('settings are for managers, shown to them, and kept over a restart', async () => {
  const scene = await aScene();
  const { ann, fake, general, restart, shown } = scene;
  expect(ann.offered()).not.toContain('ask-settings');
  const mo = manager(scene);
  const before = await shown(mo.slash('ask-settings'));
  expect(before).toMatchObject({ private: true, words: expect.stringContaining('Mentions') });
  await shown(mo.slash('ask-settings', { answers: 'off', channel: general.id }));
  await restart();
  expect((await shown(mo.slash('ask-settings', { channel: general.id }))).words).toContain(
    'Messages are not answered',
  );
  const elsewhere = scene.server.channel('elsewhere');
  ann.type(`@Strait ${question}`);
  fake.person({ name: 'Bo' }).in(elsewhere).type(`@Strait ${question}`);
  await scene.answered(elsewhere);
  await scene.running().stop();
  expect(fake.answers(general).filter((one) => !one.private)).toEqual([]);
});

test('in a thread: the answer opens one below the question, and goes on there', async () => {
  const scene = await aScene();
  const { ann, fake, shown, answered } = scene;
  await shown(manager(scene).slash('ask-settings', { replies: 'thread' }));
  ann.type(`@Strait ${question}`);
  const thread = await fake.until(() => threads(scene)[0], 'a thread');
  expect((await answered(thread)).words).toContain('112 km');
  expect(thread.name).toBe(question);
  fake.person({ name: 'Bo' }).in(thread).type('@Strait How much would it cost?');
  expect((await answered(thread, 2)).words).toContain('$8 billion');
});

test('privately: the answer goes to the one who asked', async () => {
  const scene = await aScene();
  const { ann, fake, general, shown, running } = scene;
  await shown(manager(scene).slash('ask-settings', { replies: 'private' }));
  ann.type(`@Strait ${question}`);
  const direct = await fake.until(
    () => [...fake.world.channels.values()].find((one) => one.recipients),
    'a conversation',
  );
  expect((await scene.answered(direct)).words).toContain('112 km');
  await running().stop();
  expect(fake.answers(general).filter((one) => !one.private)).toEqual([]);
});

test('privately, to somebody who takes no direct messages: the command is named', async () => {
  const scene = await aScene();
  const { fake, general, shown, answered } = scene;
  await shown(manager(scene).slash('ask-settings', { replies: 'private', channel: general.id }));
  fake.person({ name: 'Bo', open: false }).in(general).type(`@Strait ${question}`);
  const said = await answered(general, 2);
  expect(said.words).toContain('/ask');
  expect(said.words).not.toContain('112 km');
});

test('in a thread that it may not open: the answer stands below the question', async () => {
  const scene = await aScene();
  const { fake, server, shown, answered } = scene;
  await shown(manager(scene).slash('ask-settings', { replies: 'thread' }));
  const flat = server.channel('flat', Bits.CreatePublicThreads);
  fake.person({ name: 'Bo' }).in(flat).type(`@Strait ${question}`);
  expect((await answered(flat)).words).toContain('112 km');
  expect(threads(scene)).toEqual([]);
});

test('off: the command still answers, privately', async () => {
  const scene = await aScene();
  const { ann, general, shown } = scene;
  await shown(manager(scene).slash('ask-settings', { answers: 'off', channel: general.id }));
  const seen = await shown(ann.slash('ask', { question }));
  expect(seen).toMatchObject({ private: true, words: expect.stringContaining('112 km') });
});

test.each([true, false])('what could not be answered is kept as text: %s', async (journal) => {
  const scene = await aScene();
  const { ann, house, shown } = scene;
  await shown(manager(scene).slash('ask-settings', { journal }));
  const asked = 'How many workers would the tunnel need?';
  await shown(ann.slash('ask', { question: asked }));
  const texts = (await house.desk.gaps(0)).flatMap(({ questions }) => questions);
  expect(texts).toEqual(journal ? [asked] : []);
});

test('only some topics: another is declined, and what is offered belongs to them', async () => {
  const scene = await aScene();
  const { ann, shown } = scene;
  await shown(manager(scene).slash('ask-settings', { topics: 'rail' }));
  const seen = await shown(ann.slash('ask', { question }));
  expect(seen.words).not.toContain('112 km');
  const other = await shown(ann.slash('ask', { question: 'When did the Channel Tunnel open?' }));
  expect(other.words).toContain('6 May 1994');
});

test('every question: says that it needs the intent where it has not got it', async () => {
  const scene = await aScene();
  const said = await scene.shown(manager(scene).slash('ask-settings', { answers: 'every' }));
  expect(said.words).toContain('Message Content intent');
});

test('every question, with the intent: answers questions only, and once in threads of people', async () => {
  const scene = await aScene({
    readContent: true,
    environment: { DISCORD_MESSAGE_CONTENT: 'on' },
  });
  const { ann, fake, general, server, shown, answered, running } = scene;
  await shown(manager(scene).slash('ask-settings', { answers: 'every' }));
  ann.type(question);
  expect((await answered(general, 2)).words).toContain('112 km');
  const forum = server.forum('help');
  const post = fake.person({ name: 'Bo' }).in(forum).start(question, { saying: 'I wonder.' });
  expect((await answered(post)).words).toContain('112 km');
  const bo = fake.person({ name: 'Di' }).in(post);
  bo.type('How much would it cost?');
  ann.type('I like trains.');
  ann.type('What is the best pizza?');
  bo.type('@Strait When did the Channel Tunnel open?');
  await fake.until(() => fake.answers(post).length >= 2, 'the one that was asked for');
  await running().stop();
  expect(fake.answers(post).map(({ words }) => words.includes('$8 billion'))).toEqual([
    false,
    false,
  ]);
  expect(fake.answers(general).filter((one) => !one.private)).toHaveLength(1);
});

test('where it may not write, it says to the owner what is missing, once', async () => {
  const scene = await aScene();
  const { fake } = scene;
  const owner = fake.person({ name: 'Olga' });
  const server = fake.server({ name: 'Strict', owner });
  const closed = server.channel('closed');
  server.deny(closed, Bits.SendMessages);
  const ann = fake.person({ name: 'Bo' }).in(closed);
  const talk = fake.conversation(owner);
  ann.type(`@Strait ${question}`);
  const told = await scene.answered(talk);
  expect(told.words).toContain('Send Messages');
  expect(told.words).toContain('#closed');
  ann.type('@Strait How much would the tunnel cost?');
  // Events come in their order: by this answer, the bot has heard of the question before.
  fake.person({ name: 'Cy' }).in(scene.general).type(`@Strait ${question}`);
  await scene.answered(scene.general);
  await scene.running().stop();
  expect(fake.answers(talk)).toHaveLength(1);
});
