/** What a scope includes, whatever it is of: a whole is a whole, and a machine is a boring machine. */
export function toScopeKey(scope: string): string {
  return scope
    .replace(/^(?:whole\b.*|main line|railway)$/u, 'whole')
    .replace(/^boring (?=machine$)/u, '');
}
