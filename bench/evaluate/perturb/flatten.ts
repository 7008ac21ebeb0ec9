/**
 * Writes a text in lower case without punctuation, as many people type: `What's U.S. debt?` becomes
 * `whats us debt`. What is part of a number or stands for a word stays (`3.5`, `1,000`, `5 %`, `R&D`).
 */
export function flatten(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<=\p{L})[.'’](?=\p{L})/gu, '')
    .replace(/(?<!\d)[\p{P}--[\%\&]]|[\p{P}--[\%\&]](?!\d)/gv, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
