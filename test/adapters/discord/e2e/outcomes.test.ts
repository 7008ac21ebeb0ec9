import { expect, test } from 'vitest';
import { aScene } from './a-scene.ts';

test('an answer is short, marked, and says where it is from and as of when', async () => {
  const { ann, shown } = await aScene();
  const seen = await shown(ann.slash('ask', { question: 'How much would the tunnel cost?' }));
  expect(seen.words).toMatch(/under \$8 billion.*¹/u);
  expect(seen.words).toContain('TASS');
  expect(seen.links.length).toBeGreaterThan(0);
  expect(new Set(seen.links)).toEqual(new Set(['https://tass.com/economy/2031239']));
  expect(seen.words).toMatch(/As of \d+ \w+ 20\d\d/u);
  expect(seen.buttons).toEqual(
    expect.arrayContaining(['Who would pay?', 'How long would the tunnel be?']),
  );
});

test('a mistaken premise is corrected first', async () => {
  const { ann, shown } = await aScene();
  const seen = await shown(ann.slash('ask', { question: 'When was the tunnel approved?' }));
  expect(seen.words).toContain('No government has approved the tunnel.');
});

test('a choice offers questions, and each of them is answered when it is pressed', async () => {
  const { ann, shown } = await aScene();
  const choice = await shown(ann.slash('ask', { question: 'How long?' }));
  expect(choice.words).toContain('Which one do you mean?');
  const [first = ''] = choice.buttons;
  expect(first).toBe('How long would the tunnel be?');
  expect((await shown(ann.press(choice.id, first))).words).toContain('112 km');
});

test('the closest is quoted with its source, and one can be told', async () => {
  const { ann, shown } = await aScene();
  const question = 'What would a metre of tunnel cost?';
  const seen = await shown(ann.slash('ask', { question }));
  expect(seen.words).toContain('I have no direct answer. The nearest I know:');
  expect(seen.links).toContain('https://tass.com/economy/2031239');
  const told = await shown(ann.press(seen.id, 'Tell me when known'));
  expect(told.private).toBe(true);
  expect(told.words).toContain('direct message');
});

test('a gap says how many asked, offers what is near, and one can be told', async () => {
  const { ann, fake, general, shown } = await aScene();
  const question = 'How many workers would the tunnel need?';
  await shown(ann.slash('ask', { question }));
  const bo = fake.person({ name: 'Bo' }).in(general);
  const again = await shown(
    bo.slash('ask', { question: 'How many workers does the tunnel need?' }),
  );
  expect(again.words).toMatch(/Nobody has written that down .*2 people asked/su);
  expect(again.buttons).toContain('Tell me when known');
  const next = again.buttons.find((label) => label.startsWith('How long would'));
  expect((await shown(bo.press(again.id, next ?? 'a question'))).words).toContain('112 km');
});

test('out of scope says what it knows about and what can be asked', async () => {
  const { ann, shown } = await aScene();
  const seen = await shown(ann.slash('ask', { question: 'What is the best pizza?' }));
  expect(seen.words).toContain('I only know about the Bering Strait tunnel proposal.');
  expect(seen.buttons).toContain('How long would the tunnel be?');
});

test('nothing in a question or a source breaks out of its place or notifies anybody', async () => {
  const { ann, fake, shown } = await aScene();
  const question = 'is it safe for @everyone and <@1>?';
  fake.world.users.set('1', { ...fake.world.bot, id: '1', global_name: 'One' });
  const seen = await shown(ann.slash('ask', { question }));
  expect(seen.words.replaceAll('\u200B', '')).toContain(
    'Ask @everyone, <@1> or [us](https://evil.example).',
  );
  expect(seen.links.filter((link) => link.includes('evil'))).toEqual([]);
  const other = '**bold** [x](https://evil.example) `code` ||hidden|| # head';
  const declined = await shown(ann.slash('ask', { question: `${other} pizza?` }));
  expect(declined.words.replaceAll('\u200B', '')).toContain(other);
  expect(declined.links.filter((link) => link.includes('evil'))).toEqual([]);
});

test('whoever asks too much is told when to come back, and nobody else is', async () => {
  const limits = { asker: { points: 1, seconds: 60 } };
  const { ann, fake, general, shown } = await aScene({ limits });
  const bo = fake.person({ name: 'Bo' }).in(general);
  await shown(ann.slash('ask', { question: 'How long would the tunnel be?' }));
  const limited = await shown(ann.slash('ask', { question: 'How much would it cost?' }));
  expect(limited.private).toBe(true);
  expect(limited.words).toContain('You have asked a lot in a short time.');
  expect(bo.screen()).not.toContain('asked a lot');
});

test('the same question in the same place leads to the first answer', async () => {
  const { ann, fake, general, shown } = await aScene();
  const question = 'How long would the tunnel be?';
  const first = await shown(ann.slash('ask', { question }));
  const bo = fake.person({ name: 'Bo' }).in(general);
  await fake.until(() => fake.world.requests.some((line) => line.includes('callback')), 'posted');
  const second = await shown(bo.slash('ask', { question }));
  expect(second.words).toContain(`/${first.id}`);
  expect(second.private).toBe(true);
});
