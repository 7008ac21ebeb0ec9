/** The beginning of a text between quotation marks, for a message. */
export function quote(text: string): string {
  const most = 90;
  return text.length > most ? `"${text.slice(0, most).trimEnd()}…"` : `"${text}"`;
}
