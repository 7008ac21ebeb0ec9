import { loadDesk, open } from '#core';
import { type OpenedSlack, openSlack } from '../../../test/adapters/slack/e2e/open-slack.ts';
import type { Person, Place } from '../../../test/fakes/slack/people/person.ts';
import { type Card, drawCards } from '../../gallery/draw-cards.ts';
import { type Example, findExamples } from '../../gallery/find-examples.ts';

/** Asks the real bot in the stand-in for Slack, and gives what a person sees, as Markdown. */
export async function writeGallery(folder: string): Promise<string> {
  const knowledge = await open(folder);
  if (knowledge.kind !== 'sound') throw new Error('The knowledge is unsound: npm run check.');
  const { toEdition } = await loadDesk();
  const opened = await openSlack('socket', { edition: toEdition(knowledge) });
  const ann = opened.fake.person('U0ANN', { name: 'ann', isAdmin: true });
  const cards = [
    ...(await askAll(opened, ann, findExamples(knowledge))),
    ...(await openModals(opened, ann)),
    await openHome(opened, ann),
  ];
  await opened.close();
  return drawCards(cards);
}

async function askAll(
  { fake }: OpenedSlack,
  ann: Person,
  examples: readonly Example[],
): Promise<Card[]> {
  const cards: Card[] = [];
  for (const { title, question } of examples) {
    const channel = fake.channel(title);
    await ann.in(channel).type(`@${fake.app.name} ${question}`);
    await fake.until(() => ann.messages(channel).length === 2, 'an answer');
    cards.push({ title, text: ann.screen(channel) });
  }
  return cards;
}

async function openModals(opened: OpenedSlack, ann: Person): Promise<Card[]> {
  const { fake } = opened;
  const place = ann.in(fake.channel('general'));
  const answer = await askPrivately(opened, ann, place);
  const isOpen = () => ann.modal() !== '';
  const show = async (title: string, act: () => Promise<unknown>): Promise<Card> => {
    fake.workspace.modals.clear();
    await act();
    await fake.until(isOpen, title);
    return { title, text: ann.modal() };
  };
  return [
    { title: 'A private answer to /ask', text: ann.screen(place.channel) },
    await show('Evidence', () => ann.press(answer, 'Evidence')),
    await show('After 👎', () => ann.press(answer, '👎')),
    await show('The shortcut “Ask a question”', () => ann.shortcut('Ask a question')),
    await show('/ask settings', () => place.slash('/ask', 'settings')),
  ];
}

async function askPrivately({ fake }: OpenedSlack, ann: Person, place: Place) {
  await place.slash('/ask', 'How much would the tunnel cost?');
  return fake.until(() => ann.messages(place.channel)[0], 'an answer');
}

async function openHome({ fake }: OpenedSlack, ann: Person): Promise<Card> {
  await ann.openHome();
  await fake.until(() => ann.home() !== '', 'the Home tab');
  return { title: 'The Home tab', text: ann.home() };
}
