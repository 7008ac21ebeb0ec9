/**
 * A text of one line without anything that steers: control characters and separators become spaces,
 * marks that reorder what stands around them and lone surrogates go.
 */
export function inert(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[ \p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
