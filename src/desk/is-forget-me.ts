/** Whether a text asks for what is kept of its author to be removed. */
export function isForgetMe(text: string): boolean {
  return /^\s*(?:please\s+)?forget\s+me(?:\s+please)?\s*[.!]*\s*$/iu.test(text);
}
