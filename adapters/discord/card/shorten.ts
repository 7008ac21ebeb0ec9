const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The longest beginning of a text that, written by `write` and with `…` behind it, has at most `room`
 * characters; the whole text where that fits, nothing where not even `…` does. Cuts between words if
 * there are any, and never within what is seen as one character.
 */
export function shorten(
  text: string,
  room: number,
  write: (text: string) => string = (part) => part,
): string {
  const whole = write(text);
  if (whole.length <= room) return whole;
  const fits = (length: number) => write(`${text.slice(0, length)}…`).length <= room;
  const ends = [...graphemes.segment(text.slice(0, room))].map(({ index }) => index);
  const fitting = text.slice(0, findLast(ends, fits));
  const isWhole = /\s/u.test(text.charAt(fitting.length));
  const words = isWhole ? fitting : fitting.replace(/\s+\S*$/u, '');
  const kept = words.length >= fitting.length / 2 ? words : fitting;
  const cut = write(`${kept.trimEnd()}…`);
  return cut.length <= room ? cut : '';
}

/** The last of ascending lengths that fits, as none does beyond the first that does not. */
function findLast(lengths: readonly number[], fits: (length: number) => boolean): number {
  let low = 0;
  let high = lengths.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(lengths[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return lengths[low - 1] ?? 0;
}
