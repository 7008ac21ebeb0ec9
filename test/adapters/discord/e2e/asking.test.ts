import { PermissionFlagsBits as Bits, Locale } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { aScene } from './a-scene.ts';

const question = 'How long would the tunnel be?';
const answer = 'The tunnel would be 112 km long, Kirill Dmitriev said.';

test('a slash command is answered for everybody, with its question and sources', async () => {
  const { ann, fake, general, shown } = await aScene();
  const seen = await shown(ann.slash('ask', { question }));
  expect(seen.words).toContain(answer);
  expect(seen.words).toContain(question);
  expect(seen.words).toMatch(/As of \d/u);
  expect(seen.links).not.toEqual([]);
  expect(seen.private).toBe(false);
  expect(seen.buttons).toEqual(expect.arrayContaining(['Evidence', '👍', '👎']));
  expect(fake.person({ name: 'Bo' }).in(general).screen()).toContain(answer);
});

test('a private command is answered for the asker alone, and can be shared', async () => {
  const { ann, fake, general, shown } = await aScene();
  const bo = fake.person({ name: 'Bo' }).in(general);
  const seen = await shown(ann.slash('ask', { question, private: true }));
  expect(seen.private).toBe(true);
  expect(bo.screen()).toBe('');
  await ann.press(seen.id, 'Share');
  await fake.until(() => bo.screen().includes(answer), 'the shared answer');
  expect(bo.screen()).toContain('Shared by Ann');
  expect(fake.read(seen.id).buttons).not.toContain('Share');
});

test('while one types, questions that are answered are proposed', async () => {
  const { ann } = await aScene();
  const proposed = await ann.typing('ask', { question: 'how long' });
  if (proposed.kind !== 'choices') throw new Error(proposed.kind);
  expect(proposed.choices.map(({ value }) => value)).toContain('how long would the tunnel be');
});

test('a mention is answered below the message', async () => {
  const { ann, general, answered } = await aScene();
  ann.type(`@Strait ${question}`);
  const seen = await answered(general);
  expect(seen.words).toContain(answer);
  expect(ann.screen()).toContain('↱ Ann: @Strait How long');
});

test('a reply to an answer is understood in its thread', async () => {
  const { ann, general, answered } = await aScene();
  ann.type('@Strait How long is the Channel Tunnel?');
  const first = await answered(general);
  ann.type('When did it open?', { answers: first.id });
  const second = await answered(general, 2);
  expect(second.words).toContain('opened on 6 May 1994');
  expect(second.words).toContain('Understood as: ');
});

test('a direct message is answered without a mention', async () => {
  const { fake, answered } = await aScene();
  const bo = fake.person({ name: 'Bo' });
  const talk = fake.conversation(bo);
  bo.in(talk).type(question);
  expect((await answered(talk)).words).toContain(answer);
});

test('a command in a direct message is answered there', async () => {
  const { fake, shown } = await aScene();
  const bo = fake.person({ name: 'Bo' });
  const here = bo.in(fake.conversation(bo));
  expect((await shown(here.slash('ask', { question }))).words).toContain(answer);
});

test('somebody else’s message is asked about, privately', async () => {
  const { ann, fake, general, shown } = await aScene();
  const bo = fake.person({ name: 'Bo' }).in(general);
  const { id } = bo.type(question);
  const seen = await shown(ann.useOnMessage('Ask about this', id));
  expect(seen.private).toBe(true);
  expect(seen.words).toContain(answer);
  expect(bo.screen()).not.toContain(answer);
});

test('installed for a person, it answers in a server and in a group that it is no member of', async () => {
  const { fake, shown } = await aScene();
  const bo = fake.person({ name: 'Bo' });
  const elsewhere = fake.server({ name: 'Elsewhere', hasBot: false }).channel('lounge');
  const group = fake.group(bo, fake.person({ name: 'Cy' }));
  for (const place of [elsewhere, group]) {
    const seen = await shown(bo.in(place).slash('ask', { question }));
    expect(seen.words).toContain(answer);
    expect(await bo.in(place).press(seen.id, 'Evidence')).toMatchObject({ kind: 'message' });
  }
});

test('in a language that it speaks, its own words are in that language', async () => {
  const { fake, general, shown } = await aScene();
  const vera = fake.person({ name: 'Vera', locale: Locale.Russian }).in(general);
  expect(vera.offered()).toContain('спросить');
  const seen = await shown(vera.slash('спросить', { вопрос: question, лично: true }));
  expect(seen.words).toContain(answer);
  expect(seen.words).toMatch(/на английском/iu);
  expect(seen.words).toMatch(/[а-я]{3}/u);
});

test('bots, itself, everyone, empty messages and people who talk to somebody else get no answer', async () => {
  const { ann, fake, general, running } = await aScene();
  const bot = fake.person({ name: 'Robo', bot: true }).in(general);
  const loud = fake.person({ name: 'Loud', permissions: Bits.MentionEveryone }).in(general);
  fake.person({ name: 'Cy' });
  bot.type(`@Strait ${question}`);
  bot.type(`@Strait ${question}`, { webhook: true });
  fake.self.in(general).type(`@Strait ${question}`);
  loud.type(`@everyone @Strait ${question}`);
  loud.type('@Strait');
  loud.type('@Strait …?!');
  const { id } = ann.type(`@Cy ask @Strait: ${question}`);
  ann.type(question);
  ann.type('Thanks', { answers: id });
  ann.type('@Strait When did the Channel Tunnel open?');
  await fake.until(() => fake.answers(general).length > 1, 'the only answer');
  await running().stop();
  const own = fake.answers(general).filter(({ words }) => !words.includes(question));
  expect(own.map(({ words }) => words)).toEqual([expect.stringContaining('opened on 6 May 1994')]);
  expect(fake.answers(general)).toHaveLength(2);
});

test.each([true, false])(
  'what takes long is acknowledged and shown when it is there (private: %s)',
  async (hidden) => {
    const { ann, fake, general, hold, shown } = await aScene();
    const release = hold();
    const outcome = ann.slash('ask', { question, private: hidden });
    await fake.until(() => ann.screen().includes('Strait is thinking…'), 'the acknowledgement');
    release();
    const seen = await shown(outcome);
    expect(seen).toMatchObject({ private: hidden, words: expect.stringContaining(answer) });
    expect(fake.answers(general)).toHaveLength(1);
  },
);

test('a question that is deleted meanwhile is answered all the same', async () => {
  const { ann, answered, general, hold } = await aScene();
  const release = hold();
  const { id } = ann.type(`@Strait ${question}`);
  ann.remove(id);
  release();
  expect((await answered(general)).words).toContain(answer);
});
