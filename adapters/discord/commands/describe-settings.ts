import { literal } from '../card/literal.ts';
import { shorten } from '../card/shorten.ts';
import { neededPermissions } from '../connect/needed-permissions.ts';
import type { PlaceId } from '../settings/create-places.ts';
import type { Station } from '../station.ts';
import type { Words } from '../words/words.ts';

/** A place, and the channel whose permissions are looked at: the one that somebody is in, if no other. */
type Described = PlaceId & { readonly shown?: string };

/** Characters for the list of topics. */
const room = 800;

/** What holds in a place, what is missing for it, and who can mend that. */
export async function describeSettings(
  { places, readsContent, findMissing }: Station,
  { guild, channel, shown }: Described,
  { settings, permission }: Words,
): Promise<string> {
  const found = await places.find(guild, channel ?? '');
  const needed = neededPermissions[found.replies];
  const missing =
    shown === undefined ? [] : findMissing(shown).filter((name) => needed.includes(name));
  const names = missing.map((name) => permission.names[name]).join(', ');
  return [
    settings.heading(channel === undefined ? settings.wholeServer : `<#${channel}>`),
    `- ${settings.answers[found.answers]}`,
    `- ${settings.replies[found.replies]}`,
    `- ${toTopics(found.topics, settings)}`,
    `- ${found.journal ? settings.journal.on : settings.journal.off}`,
    ...(found.answers === 'every' && !readsContent ? ['', settings.needsContent] : []),
    ...(missing.length > 0 ? ['', permission.missing(names, `<#${shown}>`)] : []),
  ].join('\n');
}

function toTopics(topics: readonly string[] | undefined, settings: Words['settings']): string {
  if (topics === undefined) return settings.allTopics;
  return settings.topics(shorten(topics.join(', '), room, literal));
}
