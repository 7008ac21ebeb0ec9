import { loadDesk, open } from '#core';
import { openScene, type Scene } from '../../../test/adapters/discord/e2e/open-scene.ts';
import { showModal } from '../../../test/fakes/discord/screen/show-modal.ts';
import { type Card, drawCards } from '../../gallery/draw-cards.ts';
import { type Example, findExamples } from '../../gallery/find-examples.ts';

/** Asks the real bot in the stand-in for Discord, and gives what a person sees, as Markdown. */
export async function writeGallery(folder: string): Promise<string> {
  const knowledge = await open(folder);
  if (knowledge.kind !== 'sound') throw new Error('The knowledge is unsound: npm run check.');
  const { toEdition } = await loadDesk();
  const scene = await openScene({ edition: toEdition(knowledge) });
  const cards = [
    ...(await askAll(scene, findExamples(knowledge))),
    ...(await press(scene)),
    ...(await typeAndSet(scene)),
  ];
  await scene.close();
  return drawCards(cards);
}

async function askAll(scene: Scene, examples: readonly Example[]): Promise<Card[]> {
  const { fake, server, answered } = scene;
  const cards: Card[] = [];
  for (const { title, question } of examples) {
    const channel = server.channel(title);
    const ann = fake.person({ name: 'Ann' }).in(channel);
    ann.type(`@${fake.world.bot.global_name} ${question}`);
    const { links } = await answered(channel);
    cards.push({ title, text: `${ann.screen(false)}${behind(links)}` });
  }
  return cards;
}

async function press({ fake, server, shown }: Scene): Promise<Card[]> {
  const channel = server.channel('private');
  const ann = fake.person({ name: 'Ann' }).in(channel);
  const question = { question: 'How much would the tunnel cost?', private: true };
  const { id } = await shown(ann.slash('ask', question));
  const answer = { title: 'A private answer to /ask', text: ann.screen(false) };
  const evidence = await shown(ann.press(id, 'Evidence'));
  const vote = await ann.press(id, '👎');
  return [
    answer,
    { title: 'Evidence', text: evidence.text },
    { title: 'After 👎', text: vote.kind === 'modal' ? showModal(vote.modal) : vote.kind },
  ];
}

async function typeAndSet({ fake, server, shown }: Scene): Promise<Card[]> {
  const here = server.channel('settings');
  const may = 1n << 5n;
  const mo = fake.person({ name: 'Mo', permissions: may }).in(here);
  const typed = { question: 'who pays' };
  const proposed = await mo.typing('ask', typed);
  const choices = proposed.kind === 'choices' ? proposed.choices : [];
  const names = choices.slice(0, 8).map(({ name }) => `  ${name}`);
  const settings = await shown(mo.slash('ask-settings', { replies: 'thread' }));
  return [
    { title: 'While one types', text: [`/ask question: ${typed.question}`, ...names].join('\n') },
    { title: '/ask-settings replies: thread', text: settings.text },
  ];
}

/** The addresses that the marks lead to. */
function behind(links: readonly string[]): string {
  const lines = [...new Set(links)].map((link) => `  ${link}`);
  return lines.length === 0 ? '' : ['\n\nbehind the marks, in their order:', ...lines].join('\n');
}
