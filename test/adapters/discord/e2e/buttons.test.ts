import { expect, test } from 'vitest';
import { showModal } from '../../../fakes/discord/screen/show-modal.ts';
import type { Outcome } from '../../../fakes/discord/world.ts';
import { aScene } from './a-scene.ts';

const question = 'How much would the tunnel cost?';
const month = 31 * 24 * 60 * 60_000;

function modalOf(outcome: Outcome) {
  if (outcome.kind !== 'modal') throw new Error(`No form opened, but: ${outcome.kind}`);
  return outcome.modal;
}

test('evidence shows each sentence beside its source, to the one who asks for it', async () => {
  const { ann, fake, general, shown } = await aScene();
  const { id } = await shown(ann.slash('ask', { question }));
  const evidence = await shown(ann.press(id, 'Evidence'));
  expect(evidence.private).toBe(true);
  expect(evidence.words).toContain('Kirill Dmitriev put the tunnel at under $8 billion.');
  expect(evidence.words).toMatch(/TASS.*2025/u);
  expect(evidence.links).toContain('https://tass.com/economy/2031239');
  expect(fake.person({ name: 'Bo' }).in(general).screen()).not.toContain('From “');
});

test('votes are counted, once for each person, with the reason in a form', async () => {
  const { ann, fake, general, house, shown } = await aScene();
  const { id } = await shown(ann.slash('ask', { question }));
  expect((await shown(ann.press(id, '👍'))).words).toContain('1 👍, 0 👎');
  expect((await shown(ann.press(id, '👍'))).words).toContain('1 👍, 0 👎');
  const bo = fake.person({ name: 'Bo' }).in(general);
  const modal = modalOf(await bo.press(id, '👎'));
  expect(showModal(modal)).toContain('( ) It is out of date');
  const answers = { Reason: 'It is out of date', 'What would be right?': 'See the new page' };
  expect((await shown(bo.submit(modal, answers))).words).toContain('1 👍, 1 👎');
  const gaps = await house.desk.gaps(0);
  expect(gaps.flatMap(({ votes }) => votes)).toEqual([
    { reason: 'outdated', comment: 'See the new page' },
  ]);
});

test('a vote against counts though its form is left', async () => {
  const { ann, fake, house, shown } = await aScene();
  const { id } = await shown(ann.slash('ask', { question }));
  modalOf(await ann.press(id, '👎'));
  await fake.until(() => fake.unanswered() === 0, 'all responses');
  await expect
    .poll(async () => (await house.desk.gaps(0)).flatMap(({ votes }) => votes))
    .toHaveLength(1);
});

test('all buttons work after a restart, and on messages of last month', async () => {
  const { ann, fake, restart, shown, answered, general } = await aScene();
  ann.type(`@Strait ${question}`);
  const { id } = await answered(general);
  const other = { question: 'Does the strait freeze?', private: true };
  const hidden = await shown(ann.slash('ask', other));
  await restart();
  fake.pass(month);
  expect((await shown(ann.press(id, 'Evidence'))).words).toContain('under $8 billion');
  expect((await shown(ann.press(id, 'How long would the tunnel be?'))).words).toContain('112 km');
  expect((await shown(ann.press(id, '👍'))).words).toContain('1 👍');
  expect((await ann.press(id, '👎')).kind).toBe('modal');
  await ann.press(hidden.id, 'Share');
  await fake.until(() => ann.screen().includes('Shared by Ann'), 'the shared answer');
});

test('who waits for an answer is told once it is known', async () => {
  const { ann, fake, running, shown } = await aScene();
  const seen = await shown(
    ann.slash('ask', { question: 'How many workers would the tunnel need?' }),
  );
  await ann.press(seen.id, 'Tell me when known');
  const user = [...fake.world.users.values()].find((one) => one.global_name === 'Ann');
  const talk = { user: user?.id ?? '', reply: await known() };
  await running().tell({
    platform: 'discord',
    address: JSON.stringify({ user: talk.user }),
    id: 'A-7f3c2bq9',
    reply: talk.reply,
  });
  const direct = [...fake.world.channels.values()].find((one) =>
    one.recipients?.includes(talk.user),
  );
  if (!direct) throw new Error('no conversation was opened');
  expect(fake.answers(direct).at(-1)?.words).toContain('You wanted to be told');
  expect(fake.answers(direct).at(-1)?.words).toContain('112 km');

  async function known() {
    const { createE2eBot } = await import('./create-e2e-bot.ts');
    const { trace: _, ...reply } = createE2eBot().answer('How long would the tunnel be?');
    return reply;
  }
});

test('forget me removes everything, and says so', async () => {
  const { ann, shown } = await aScene();
  const { id } = await shown(ann.slash('ask', { question }));
  await ann.press(id, '👍');
  const said = await shown(ann.slash('forget-me'));
  expect(said).toMatchObject({ private: true, words: expect.stringContaining('removed') });
});
