/** The host of an address and all that it lies below: `m.tass.com`, `tass.com`, `com`. */
export function toHosts(url: string): readonly string[] {
  if (!URL.canParse(url)) return [];
  // A host may end in the root's dot: larouchepub.com.
  const labels = new URL(url).hostname.replace(/\.$/u, '').split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}
