/**
 * A text that can do nothing to a terminal: control characters, among them the escape that begins
 * every terminal sequence, and line breaks become spaces, and marks that reorder what stands
 * around them go.
 */
export function inert(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[ \p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
