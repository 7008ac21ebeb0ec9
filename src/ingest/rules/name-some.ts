/** As many as a passage's editor has to read at most. */
const most = 12;

/** Names in a row, for a message; of many, the first. */
export function nameSome(names: readonly string[]): string {
  const more = names.length - most;
  return `${names.slice(0, most).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
