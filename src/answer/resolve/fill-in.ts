import type { Pronoun } from './read-follow-up.ts';

const leadIn = /^\W*(?:(?:and|but|or|so|also|then|ok(?:ay)?)\W+)+/iu;
const possessive = /^(?:its|his|her|hers|their|theirs)$/iu;
/** “which one” is one of several: the subject is added to it, and does not take its place. */
const oneOf = /^(?:which ones?|the (?:first|second) one)$/iu;
const place = /^there$/iu;

/** Puts the subject where the question points to it, or at its end. */
export function fillIn(question: string, pronoun: Pronoun | undefined, subject: string): string {
  const bare = capitalise(question.replace(leadIn, '').trim());
  if (pronoun === undefined) return `${bare.replace(/\s*[?!.]*$/u, '')}: ${subject}?`;
  const { word } = pronoun;
  const pattern = new RegExp(`\\b${word}\\b`, 'iu');
  // “live there”: which word leads to the place, “in”, “on” or “at”, is not told.
  if (place.test(word)) return bare.replace(pattern, (found) => `${found} (${subject})`);
  if (oneOf.test(word)) return bare.replace(pattern, (found) => `${found} of ${subject}`);
  const isPossessive = possessive.test(word) && !/^her\b(?=\W*$)/iu.test(word);
  return bare.replace(pattern, isPossessive ? toPossessive(subject) : subject);
}

function toPossessive(subject: string): string {
  return /s$/iu.test(subject) ? `${subject}'` : `${subject}'s`;
}

function capitalise(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
