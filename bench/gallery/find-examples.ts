import type { Opened, ShownReply } from '#core';

/** A question that ends in a way that has a card of its own. */
export type Example = { readonly title: string; readonly question: string };

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

/** A question for each card that the knowledge has an example of. */
export function findExamples({
  bot,
  golden,
}: Extract<Opened, { readonly kind: 'sound' }>): readonly Example[] {
  const others = golden.map(({ ask }) => ask);
  return candidates.flatMap(([title, kind, questions]) => {
    const question = [...questions, ...others].find((one) => bot.answer(one).kind === kind);
    return question === undefined ? [] : [{ title, question }];
  });
}
