/** Words and signs of sums with numbers, and what asks for them. */
const parts =
  /what['’]?s\b|\b(?:what|how|much|is|are|was|the|a|and|of|by|to|from|calculate|compute|equals?|plus|minus|times|x|multiplied|divided|over|percent|per|cent|square|root|squared|cubed|power|sum|product|half|double|twice)\b/giu;
const number = /\p{N}/u;
const letter = /\p{L}/u;
/** Longer texts are no sums. */
const longest = 100;

/** Whether a question is nothing but a sum with numbers, which no passage answers: “What is 17 times 23?” */
export function isSum(question: string): boolean {
  if (question.length > longest || !number.test(question)) return false;
  return !letter.test(question.replace(parts, ' '));
}
