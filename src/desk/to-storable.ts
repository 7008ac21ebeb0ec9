/** The longest text of a question that is kept, in UTF-16 code units. */
const longest = 2_000;

/** A text that both databases hold unchanged: no NUL, no half characters, not too long. */
export function toStorable(text: string): string {
  return text.replaceAll('\0', '\uFFFD').toWellFormed().slice(0, longest).toWellFormed();
}
