import type { FoundName } from '../../names/create-name-finder.ts';
import { fold } from '../../terms.ts';

/** Asks a question of another thing than the one it names; where it names none, adds the other. */
export function swapName(question: string, names: readonly FoundName[], other: string): string {
  for (const { entity } of names) {
    for (const form of [entity.name, ...entity.also].sort((a, b) => b.length - a.length)) {
      const at = fold(question).indexOf(fold(form));
      // Folding can change lengths; the name is swapped only where it stands as it is found.
      const isWhole = !/\p{L}/u.test(
        `${question[at - 1] ?? ''}${question[at + form.length] ?? ''}`,
      );
      if (at < 0 || !isWhole || fold(question).length !== question.length) continue;
      return `${question.slice(0, at)}${other}${question.slice(at + form.length)}`;
    }
  }
  return `${question.replace(/\s*[?!.]*$/u, '')}: ${other}?`;
}
