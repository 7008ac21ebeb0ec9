import type { FoundName } from '../../ingest/create-name-finder.ts';
import { fold } from '../../terms.ts';
import type { Pronoun } from './read-follow-up.ts';

const leadIn = /^\W*(?:(?:and|but|or|so|also|then|ok(?:ay)?)\W+)+/iu;
const possessive = /^(?:its|his|her|hers|their|theirs)$/iu;
/** “which one” is one of several: the subject is added to it, and does not take its place. */
const oneOf = /^(?:which ones?|the (?:first|second|other) one)$/iu;

/** Puts the subject where the question points to it, or at its end. */
export function fillIn(question: string, pronoun: Pronoun | undefined, subject: string): string {
  const bare = capitalise(question.replace(leadIn, '').trim());
  if (pronoun === undefined) return `${bare.replace(/\s*[?!.]*$/u, '')}: ${subject}?`;
  const { word } = pronoun;
  const pattern = new RegExp(`\\b${word}\\b`, 'iu');
  if (oneOf.test(word)) return bare.replace(pattern, (found) => `${found} of ${subject}`);
  const isPossessive = possessive.test(word) && !/^her\b(?=\W*$)/iu.test(word);
  return bare.replace(pattern, isPossessive ? toPossessive(subject) : subject);
}

/** Asks a question of another thing than the one it names; where it names none, adds the other. */
export function swapName(question: string, names: readonly FoundName[], other: string): string {
  for (const { entity } of names) {
    for (const form of [entity.name, ...entity.also].sort((a, b) => b.length - a.length)) {
      const at = fold(question).indexOf(fold(form));
      // Folding can change lengths; the name is swapped only where it stands as it is found.
      if (at < 0 || fold(question).length !== question.length) continue;
      return `${question.slice(0, at)}${other}${question.slice(at + form.length)}`;
    }
  }
  return `${question.replace(/\s*[?!.]*$/u, '')}: ${other}?`;
}

function toPossessive(subject: string): string {
  return /s$/iu.test(subject) ? `${subject}'` : `${subject}'s`;
}

function capitalise(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
