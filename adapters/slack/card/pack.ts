/** A piece of text and what parts it from the one before. */
export type Piece = { readonly text: string; readonly parting: string };

/** Joins pieces into texts of at most so many characters; each piece is at most so long itself. */
export function pack(pieces: readonly Piece[], most: number): readonly string[] {
  const texts: string[] = [];
  for (const { text, parting } of pieces) {
    const last = texts.at(-1);
    const joined = last === undefined ? undefined : `${last}${parting}${text}`;
    if (joined !== undefined && joined.length <= most) texts[texts.length - 1] = joined;
    else texts.push(text);
  }
  return texts;
}
