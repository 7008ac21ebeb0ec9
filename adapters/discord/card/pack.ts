/** Joins lines into as few messages as hold them, in their order; none is cut. */
export function pack(lines: readonly string[], room: number): readonly string[] {
  const messages: string[] = [];
  for (const line of lines) {
    const last = messages.at(-1);
    const longer = `${last}\n${line}`;
    if (last !== undefined && longer.length <= room) messages[messages.length - 1] = longer;
    else messages.push(line);
  }
  return messages;
}
