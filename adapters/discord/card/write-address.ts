/**
 * An address between angle brackets, so that nothing unfolds, which nothing in it can leave. The same
 * address but for characters that mean something to Discord: those are written with a percent sign, round
 * brackets only where not each pair is plain.
 */
export function writeAddress(url: string): string {
  const safe = url.toWellFormed().replace(/[\s\p{Cc}<>\\*[\]]/gu, toPercent);
  const isPaired = !/[()]/u.test(safe.replace(/\([^()]*\)/gu, ''));
  return `<${isPaired ? safe : safe.replace(/[()]/gu, toPercent)}>`;
}

/** Of `*`, `(` and `)` too, which `encodeURIComponent` leaves as they are. */
function toPercent(character: string): string {
  return encodeURIComponent(character).replace(
    /[*()]/u,
    (kept) => `%${kept.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
