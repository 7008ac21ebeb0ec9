import type { Guide } from '#core';
import { literal } from '../card/literal.ts';
import { shorten } from '../card/shorten.ts';
import type { InteractionOf, Option } from '../interactions/interaction.ts';
import { say } from '../interactions/say.ts';
import { placeSettings, type SetByHand } from '../settings/place-settings.ts';
import type { Station } from '../station.ts';
import type { Words } from '../words/words.ts';
import { describeSettings } from './describe-settings.ts';

type Topics =
  | { readonly names: readonly string[] | undefined }
  /** One that there is not, and those that there are. */
  | { readonly unknown: string; readonly known: string };
type Options = ReadonlyMap<string, Option>;

/** Shows what is answered in a server or channel and how, and changes it. */
export async function askSettings(
  station: Station,
  interaction: InteractionOf<'command'>,
): Promise<void> {
  const { guild, isManager, request, channel } = interaction;
  await say(station, interaction, async (words) => {
    if (guild === undefined) return words.settings.onlyServers;
    // Discord shows the command to managers alone, but servers can change that.
    if (!isManager) return words.settings.notAllowed;
    const topics = readTopics(request.options.get('topics'), station.house.edition().guide);
    if ('unknown' in topics) return refuse(topics, words);
    const chosen = request.options.get('channel');
    const place = typeof chosen === 'string' ? { guild, channel: chosen } : { guild };
    await change(station, place, request.options, topics.names);
    const shown = place.channel ?? channel;
    return describeSettings(station, { ...place, ...(shown !== undefined && { shown }) }, words);
  });
}

function refuse(
  topics: { readonly unknown: string; readonly known: string },
  words: Words,
): string {
  const typed = `“${shorten(topics.unknown, 100, literal)}”`;
  return words.settings.noSuchTopic(typed, shorten(topics.known, 1_500, literal));
}

async function change(
  { places }: Station,
  place: { readonly guild: string; readonly channel?: string },
  options: Options,
  topics: readonly string[] | undefined,
): Promise<void> {
  const isReset = options.get('reset') === true;
  const given = placeSettings.parse({
    ...pick(options, 'answers'),
    ...pick(options, 'replies'),
    ...pick(options, 'journal'),
    ...(topics !== undefined && { topics }),
  });
  if (!isReset && Object.keys(given).length === 0) return;
  const before: SetByHand = isReset ? {} : await places.read(place);
  await places.write(place, { ...before, ...given });
}

function pick(options: Options, name: string): Readonly<Record<string, Option>> {
  const value = options.get(name);
  return value === undefined ? {} : { [name]: value };
}

/** Names of topics with commas between; none where `all` is written, undefined where nothing is. */
function readTopics(typed: Option | undefined, { topics }: Guide): Topics {
  if (typed === undefined) return { names: undefined };
  const wanted = String(typed)
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== '');
  if (wanted.includes('all')) return { names: [] };
  const found = wanted.map((part) => ({
    part,
    name: topics.find(({ name, title }) => [name, title.toLowerCase()].includes(part))?.name,
  }));
  const unknown = found.find(({ name }) => name === undefined)?.part;
  if (unknown === undefined) return { names: found.flatMap(({ name }) => name ?? []) };
  return { unknown, known: topics.map(({ name }) => name).join(', ') };
}
