/** A text of at most so many UTF-16 code units, whole characters only; where it was cut, `…` says so. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, Math.max(0, most - 1));
  // A surrogate pair is one character.
  return `${cut.replace(/[\uD800-\uDBFF]$/u, '').trimEnd()}…`;
}
