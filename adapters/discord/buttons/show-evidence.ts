import type { Button } from '../card/card.ts';
import { writeEvidence } from '../evidence/write-evidence.ts';
import type { InteractionOf } from '../interactions/interaction.ts';
import { say } from '../interactions/say.ts';
import type { Station } from '../station.ts';
import type { Words } from '../words/words.ts';
import { customIds, type Press } from './custom-ids.ts';

type Shown = Extract<Press, { readonly kind: 'evidence' | 'page' }>;

/** Shows a page of the evidence for an answer, in place of the page before if there is one. */
export async function showEvidence(
  station: Station,
  interaction: InteractionOf<'press'>,
  shown: Shown,
): Promise<void> {
  const { desk, edition } = station.house;
  const write = async (words: Words) => {
    const reply = await desk.recall(shown.answer);
    if (reply === undefined) return words.notice.unknownAnswer;
    const pages = writeEvidence(reply, edition().guide.passage, words);
    const page = Math.min(shown.page, pages.length - 1);
    const content = pages[page] ?? words.evidence.none;
    return { content, rows: toRows(shown.answer, page, pages.length, words) };
  };
  await say(station, interaction, write, shown.kind === 'page');
}

function toRows(answer: string, page: number, pages: number, { evidence }: Words) {
  const turn = (to: number, label: string): readonly Button[] =>
    to < 0 || to >= pages
      ? []
      : [{ id: customIds.write({ kind: 'page', answer, page: to }), label }];
  const row = [...turn(page - 1, evidence.back), ...turn(page + 1, evidence.more)];
  return row.length === 0 ? [] : [row];
}
