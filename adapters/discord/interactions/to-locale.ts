import type { Interaction } from './interaction.ts';

/** The language to speak in: the reader's own, or the server's where others read it too. */
export function toLocale(
  { locale, guildLocale }: Interaction,
  isPrivate: boolean,
): string | undefined {
  return isPrivate ? locale : (guildLocale ?? locale);
}
