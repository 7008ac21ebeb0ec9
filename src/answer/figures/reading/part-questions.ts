/** "Really?? How much longer is …": what ends so is said by itself. */
const parting = /(?<=[?!]{2})["')]*\s+/u;
/** Whatever it means was said before. */
const pointing = /\b(?:it|that|this|they|them|those|these)\b/iu;
/** With fewer letters nothing is asked. */
const shortest = 10;

/** The pieces of a question that an exclamation parts, as far as each asks something by itself. */
export function partQuestions(question: string): readonly string[] {
  const pieces = question.split(parting);
  return pieces.length < 2
    ? []
    : pieces.filter((piece) => piece.length >= shortest && !pointing.test(piece));
}
