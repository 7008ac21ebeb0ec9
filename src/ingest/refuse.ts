/** What a file may hold, so that reading it takes a moment whatever is in it. */
export type Limits = {
  readonly characters: number;
  /** Of the marks that a parser may have to look for a partner of. */
  readonly marks: number;
  /** Of quotes and lists that one line opens inside one another. */
  readonly nesting: number;
};

const marks = /[[\]{}*_`<]/gu;
/** What a line begins with where it opens quotes or lists inside one another. */
const containers = /^[ \t]*(?:(?:>|[-+*?]|\d{1,9}[.)]|[^\s:]{0,40}:)(?:[ \t]+|(?=>)))+/gmu;
const container = />|(?:[-+*?]|\d[.)]|:)(?=[ \t])/gu;

/**
 * Says why a text is not read at all, if it is not: parsers of Markdown and YAML take minutes or
 * overflow on some texts that nobody writes by hand. Linear in the text.
 */
export function refuse(
  text: string,
  limits: Limits,
): { readonly line: number; readonly message: string } | undefined {
  if (text.length > limits.characters) {
    const most = limits.characters.toLocaleString('en');
    return {
      line: 1,
      message: `The file has ${text.length.toLocaleString('en')} characters and may have ${most}; split it.`,
    };
  }
  const count = text.match(marks)?.length ?? 0;
  if (count > limits.marks) {
    return {
      line: 1,
      message: `The file has ${count.toLocaleString('en')} brackets, stars and other marks and may have ${limits.marks.toLocaleString('en')}; split it.`,
    };
  }
  for (const { 0: start, index } of text.matchAll(containers)) {
    if ((start.match(container)?.length ?? 0) <= limits.nesting) continue;
    return {
      line: text.slice(0, index).split('\n').length,
      message: 'Quotes or lists are opened inside one another too often; write plain paragraphs.',
    };
  }
  return undefined;
}
