/** Takes out citation marks such as `[1]` with the space before them: their numbers are no figures. */
export function stripMarks(text: string): string {
  return text.replace(/[^\S\n]*\[\d+\]/gu, '');
}
