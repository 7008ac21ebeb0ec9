const leadIn = /^\W*(?:(?:and|but|or|so|also|then|ok(?:ay)?)\W+)+/iu;
/** Words that begin a question, and are no name. */
const start =
  /^(?:who|whom|whose|what|which|when|where|why|how|since|until|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|in|on|by|for|from|at|to|with)\b/iu;

/** Two questions as one: “Who came first – in what year”; `undefined` where one of them says nothing. */
export function joinQuestions(before: string, question: string): string | undefined {
  const first = before.replace(/[\s?!.]*$/u, '');
  const bare = question.replace(leadIn, '').trim();
  if (first === '' || bare === '') return undefined;
  const own = start.test(bare) ? bare.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : bare;
  return `${first} – ${own}`;
}
