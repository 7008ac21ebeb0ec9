/** Where a message stands, for people; undefined where that is not known. */
export function toLink(
  guild: string | undefined,
  channel: string | undefined,
  message: string | undefined,
): string | undefined {
  if (channel === undefined || message === undefined) return undefined;
  return `https://discord.com/channels/${guild ?? '@me'}/${channel}/${message}`;
}
