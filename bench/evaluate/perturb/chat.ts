import type { Pick } from './create-pick.ts';

const wrappers: readonly (readonly [before: string, after: string])[] = [
  ['hi all, quick question: ', ' thanks in advance!'],
  ['hey folks, sorry if this was asked before, but ', ' cheers'],
  ['Hello everyone! I was just wondering, ', ''],
  ['ok so ', ' anyone know?'],
  ['Sorry to bother you, could someone please tell me: ', ' Many thanks!'],
  ['hmm, just curious: ', ' :)'],
  ['hey there, I am new here! ', ' any help would be appreciated'],
  ['Good morning, maybe a stupid question, but ', ' thx 🙏'],
];

/** Wraps a question in the greetings and thanks of a chat; the question itself stays as it is. */
export function chat(question: string, pick: Pick): string {
  const [before, after] = pick(wrappers) ?? ['', ''];
  return `${before}${question}${after}`;
}
