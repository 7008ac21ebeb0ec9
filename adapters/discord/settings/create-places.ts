import type { House } from '#core';
import { parseJson } from '../parse-json.ts';
import { type PlaceSettings, placeSettings, type SetByHand } from './place-settings.ts';

const shelf = 'discord-settings';
/** For how long settings are not asked for again, in milliseconds; so late a change is seen elsewhere. */
const fresh = 10_000;
/** How many places are remembered. */
const room = 5_000;

const byDefault: PlaceSettings = { answers: 'mention', replies: 'inline', journal: true };

/** A server, or a channel of it. */
export type PlaceId = { readonly guild: string; readonly channel?: string };
export type Places = ReturnType<typeof createPlaces>;

/** What is set in each server and channel, kept in the records. */
export function createPlaces({ records, clock, log }: Pick<House, 'records' | 'clock' | 'log'>) {
  const known = new Map<string, { readonly at: number; readonly set: SetByHand }>();

  /** What is set in one place by hand. Rejects where the store cannot be reached. */
  async function read(place: PlaceId): Promise<SetByHand> {
    const id = toId(place);
    const value = await records.get(shelf, id);
    const parsed = placeSettings.safeParse(parseJson(value) ?? {});
    const set = parsed.success ? parsed.data : {};
    known.set(id, { at: clock(), set });
    const [oldest] = known.keys();
    if (known.size > room && oldest !== undefined) known.delete(oldest);
    return set;
  }

  /** As last known where the store cannot be reached. */
  async function look(place: PlaceId): Promise<SetByHand> {
    const found = known.get(toId(place));
    if (found !== undefined && clock() - found.at < fresh) return found.set;
    try {
      return await read(place);
    } catch {
      log.warn('discord-settings-unread', { guild: place.guild });
      return found?.set ?? {};
    }
  }

  return {
    read,
    /** What holds in a channel: what is set there, else in its server, else by default. */
    async find(guild: string | undefined, channel: string): Promise<PlaceSettings> {
      if (guild === undefined) return byDefault;
      const [server, own] = await Promise.all([look({ guild }), look({ guild, channel })]);
      const { topics, ...settings } = { ...byDefault, ...server, ...own };
      return topics === undefined || topics.length === 0 ? settings : { ...settings, topics };
    },
    /** Rejects where the store cannot be reached. */
    async write(place: PlaceId, set: SetByHand): Promise<void> {
      await records.put(shelf, toId(place), JSON.stringify(set));
      known.set(toId(place), { at: clock(), set });
    },
  };
}

/** A server's id ends with a slash, so that no id begins as another does. */
function toId({ guild, channel = '' }: PlaceId): string {
  return `${guild}/${channel}`;
}
