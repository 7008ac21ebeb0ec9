import { expect, test } from 'vitest';
import { aScene } from './a-scene.ts';

const question = 'Tell me everything';
const sources = Array.from({ length: 12 }, (_, at) => `https://example.org/${at + 1}/`);

/** Which of the sources somebody can open. */
const open = (all: readonly { readonly links: readonly string[] }[]) =>
  sources.filter((source) =>
    all.some(({ links }) => links.some((link) => link.startsWith(source))),
  );

test('a long answer goes on in further messages, and every source is there', async () => {
  const { ann, fake, general, shown, running } = await aScene();
  const seen = await shown(ann.slash('ask', { question }));
  await running().stop();
  expect(seen.words).toContain('Sentence 1 ');
  expect(fake.answers(general).length).toBeGreaterThan(1);
  expect(open(fake.answers(general))).toEqual(sources);
});

test('so does one that only its asker sees, and it stays private', async () => {
  const { ann, fake, general, shown, running } = await aScene();
  await shown(ann.slash('ask', { question, private: true }));
  await running().stop();
  expect(open(fake.answers(general))).toEqual(sources);
  expect(fake.person({ name: 'Bo' }).in(general).screen()).toBe('');
});

test('and one below a message', async () => {
  const { ann, fake, general, answered, running } = await aScene();
  ann.type(`@Strait ${question}`);
  await answered(general);
  await running().stop();
  expect(open(fake.answers(general))).toEqual(sources);
});

test('its evidence has pages, which one turns in place, and each sentence is on one', async () => {
  const { ann, fake, shown } = await aScene();
  const { id } = await shown(ann.slash('ask', { question }));
  const evidence = await shown(ann.press(id, 'Evidence'));
  const pages = [evidence.words];
  while (fake.read(evidence.id).buttons.includes('More')) {
    const turned = await shown(ann.press(evidence.id, 'More'));
    expect(turned).toMatchObject({ id: evidence.id, private: true });
    pages.push(turned.words);
  }
  expect(pages.length).toBeGreaterThan(1);
  for (let number = 1; number <= sources.length; number += 1)
    expect(pages.filter((page) => page.includes(`Sentence ${number} `))).toHaveLength(1);
  expect((await shown(ann.press(evidence.id, 'Back'))).words).toBe(pages.at(-2));
});

test('what follows a response stands there once, though nobody heard of it', async () => {
  const { ann, fake, general, shown, running } = await aScene();
  const hidden = { question: 'How long would the tunnel be?', private: true };
  const { id } = await shown(ann.slash('ask', hidden));
  fake.faults.plan(/^POST \/(?:webhooks\/.*|channels\/.*\/messages)$/u, { kind: 'reset-after' });
  await ann.press(id, 'Share');
  await fake.until(() => ann.screen().includes('Shared by Ann'), 'the shared answer');
  await running().stop();
  const shared = fake.answers(general).filter(({ words }) => words.includes('Shared by Ann'));
  expect(shared).toHaveLength(1);
});
