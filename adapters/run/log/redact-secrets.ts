/** What tokens look like, whoever gave them: Slack's, Discord's, and passwords in addresses. */
const shapes = [
  /\bx(?:ox[a-z]|app)-[\w-]+/gu,
  /\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/gu,
  /(?<=:\/\/[^/\s:@]*:)[^/\s@]+(?=@)/gu,
];

/** A line of a log without what must not be in it, whatever brought it there. */
export function redactSecrets(line: string, secrets: ReadonlyMap<string, string>): string {
  const known = [...secrets].reduce(
    (text, [name, secret]) => text.replaceAll(secret, `[${name}]`),
    line,
  );
  return shapes.reduce((text, shape) => text.replace(shape, '[a token]'), known);
}
