/** Whether an address lies at this host or below it. */
export function hostMatches(url: string, host: string): boolean {
  if (!URL.canParse(url)) return false;
  const own = new URL(url).hostname.replace(/\.$/u, '');
  return own === host || own.endsWith(`.${host}`);
}
