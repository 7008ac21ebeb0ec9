/** Letters that are written from right to left. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

/**
 * A text on one row that can do nothing to what stands around it: control characters and line breaks
 * become spaces, marks that reorder and what is no character go, and writing from right to left is set
 * apart.
 */
export function inert(text: string): string {
  const plain = text
    .toWellFormed()
    .replace(/[\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF]/gu, '')
    .replace(/[ \p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain;
}
