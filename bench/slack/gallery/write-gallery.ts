import wrap from 'wrap-ansi';
import { loadDesk, type Opened, open, type ShownReply } from '#core';
import { type OpenedSlack, openSlack } from '../../../test/adapters/slack/e2e/open-slack.ts';
import type { Person, Place } from '../../../test/fakes/slack/people/person.ts';

type Knowledge = Extract<Opened, { readonly kind: 'sound' }>;
/** One card with what it is called. */
type Card = { readonly title: string; readonly text: string };

const columns = 96;

/** Questions that may end so; the first that does is shown, or else one that the knowledge names. */
const candidates: readonly (readonly [string, ShownReply['kind'], readonly string[]])[] = [
  ['An answer', 'answer', ['How long would the tunnel be?']],
  ['A worked-out answer', 'answer', ['How many times longer than the Channel Tunnel?']],
  ['A corrected premise', 'answer', ["Now that they've begun drilling the tunnel"]],
  ['A choice', 'choice', ['The tunnel?', 'The Bering Strait?', 'In Russia?']],
  ['The nearest', 'closest', ['Why did the A2A railway fail?', 'What about a bridge?']],
  ['A gap', 'gap', ['What is Beringia?', 'Which hotel in Nome is the cheapest?']],
  ['A gap that is known', 'gap', ['What would a ticket cost?']],
  ['Out of scope', 'out-of-scope', ['What is the best pizza in town?']],
];

/** Asks the real bot in the stand-in for Slack, and gives what a person sees, as Markdown. */
export async function writeGallery(folder: string): Promise<string> {
  const knowledge = await open(folder);
  if (knowledge.kind !== 'sound') throw new Error('The knowledge is unsound: npm run check.');
  const { toEdition } = await loadDesk();
  const opened = await openSlack('socket', { edition: toEdition(knowledge) });
  const ann = opened.fake.person('U0ANN', { name: 'ann', isAdmin: true });
  const cards = [
    ...(await askAll(opened, ann, knowledge)),
    ...(await openModals(opened, ann)),
    await openHome(opened, ann),
  ];
  await opened.close();
  return cards
    .map(({ title, text }) => `### ${title}\n\n\`\`\`text\n${fold(text)}\n\`\`\`\n`)
    .join('\n');
}

async function askAll(
  { fake }: OpenedSlack,
  ann: Person,
  { bot, golden }: Knowledge,
): Promise<Card[]> {
  const cards: Card[] = [];
  for (const [index, [title, kind, questions]] of candidates.entries()) {
    const others = golden.map(({ ask }) => ask);
    const question = [...questions, ...others].find((one) => bot.answer(one).kind === kind);
    if (question === undefined) continue;
    const channel = fake.channel(`channel-${index}`);
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

/** Long lines folded, as a window does. */
function fold(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const [indent = ''] = /^[ │]*/u.exec(line) ?? [];
      const width = columns - indent.length;
      return wrap(line.slice(indent.length), width, { hard: true })
        .split('\n')
        .map((part) => `${indent}${part}`.trimEnd())
        .join('\n');
    })
    .join('\n');
}
