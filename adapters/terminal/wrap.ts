import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/**
 * Wraps a text to a width, each row behind an indent: `first` on its first row, `rest` on others. A
 * word that is wider than a row is cut, unless `hard` is false.
 */
export function wrap(
  text: string,
  width: number,
  first: string,
  rest = first,
  hard = true,
): string {
  const columns = Math.max(1, width - stringWidth(rest));
  return wrapAnsi(text, columns, { hard })
    .split('\n')
    .map((row, index) => `${index === 0 ? first : rest}${row}`)
    .join('\n');
}
