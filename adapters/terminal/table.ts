import stringWidth from 'string-width';
import { wrap } from './wrap.ts';

/** The narrowest that a table's last column gets, in columns of the terminal. */
const narrowest = 20;

/**
 * Lays rows out as a table under their heads, if any. Every column but the last is as wide as its
 * widest cell, figures to the right; the last takes the rest of the width and is wrapped into it,
 * though no word, such as a passage's name, is cut.
 */
export function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const all = heads.length > 0 ? [heads, ...rows] : rows;
  const leading = (rows[0] ?? heads).slice(0, -1).map((_, column) => {
    const size = Math.max(...all.map((row) => stringWidth(row[column] ?? '')));
    return { size, isFigures: rows.every((row) => /^[\d.]*$/u.test(row[column] ?? '')) };
  });
  return all
    .map((row) => {
      const cells = leading.map((column, index) => pad(row[index] ?? '', column));
      const first = `  ${cells.map((cell) => `${cell}  `).join('')}`;
      const indent = ' '.repeat(stringWidth(first));
      const rest = Math.max(width, indent.length + narrowest);
      return wrap(row.at(-1) ?? '', rest, first, indent, false).trimEnd();
    })
    .join('\n');
}

function pad(cell: string, column: { readonly size: number; readonly isFigures: boolean }): string {
  const space = ' '.repeat(column.size - stringWidth(cell));
  return column.isFigures ? `${space}${cell}` : `${cell}${space}`;
}
