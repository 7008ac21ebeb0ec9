import type { DrawnReply, Setting } from './card.ts';
import { literal } from './literal.ts';
import { shorten } from './shorten.ts';

/** How much of a question is repeated, in characters. */
const room = 200;

/** What was asked, where it is not to be seen, and how it was understood, where that differs. */
export function writeHeading(reply: DrawnReply, setting: Setting): readonly string[] {
  const { question, understood } = reply;
  const { restates, voice, heading = [] } = setting;
  const quoted = (text: string) => shorten(text.trim(), room, literal);
  return [
    ...heading,
    ...(restates && question !== undefined && question.trim() !== ''
      ? [`> ${quoted(question)}`]
      : []),
    ...(understood !== undefined && understood !== question
      ? [`-# ${voice.words.card.understood(quoted(understood))}`]
      : []),
  ];
}
