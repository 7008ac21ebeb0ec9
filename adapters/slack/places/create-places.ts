import { z } from 'zod';
import type { Log, Records } from '#core';

const shelf = 'slack-places';

const schema = z.object({
  /** Nothing; what names the bot; that, and what its asker goes on with in the thread. */
  mode: z.enum(['off', 'mention', 'follow']),
  /** Commands privately and mentions for all; all privately; all for all. */
  replies: z.enum(['usual', 'private', 'public']),
  /** Names of topics that are answered here; none means all. */
  topics: z.array(z.string()),
});

/** How the bot behaves in a channel. */
export type Place = Readonly<z.infer<typeof schema>>;

const usual: Place = { mode: 'follow', replies: 'usual', topics: [] };

export type Places = {
  readonly get: (team: string, channel: string) => Promise<Place>;
  readonly put: (team: string, channel: string, place: Place) => Promise<void>;
  /** Removes those of a workspace. */
  readonly clear: (team: string) => Promise<void>;
};

/** Settings of channels, kept in the journal's database. Where it is away, the usual ones hold. */
export function createPlaces(records: Records, log: Log): Places {
  return {
    async get(team, channel) {
      try {
        const text = await records.get(shelf, `${team}/${channel}`);
        if (text === undefined) return usual;
        return schema.safeParse(JSON.parse(text)).data ?? usual;
      } catch {
        log.warn('slack-settings-unread');
        return usual;
      }
    },
    put: (team, channel, place) =>
      records.put(shelf, `${team}/${channel}`, JSON.stringify(schema.parse(place))),
    clear: async (team) => void (await records.remove(shelf, `${team}/`)),
  };
}
