import { createThreads } from '../../../adapters/discord/messages/create-threads.ts';
import type { Calls } from '../../../adapters/discord/posting/create-calls.ts';
import { createFollow } from '../../../adapters/discord/posting/create-follow.ts';
import { createResponses } from '../../../adapters/discord/posting/create-responses.ts';
import { createSend } from '../../../adapters/discord/posting/create-send.ts';
import { createPlaces } from '../../../adapters/discord/settings/create-places.ts';
import type { Station } from '../../../adapters/discord/station.ts';
import { aHouse } from './a-house.ts';

/** A connected bot, as far as everything behind its gateway goes. */
export function aStation(calls: Calls, over: Partial<Station> = {}): Station {
  const house = over.house ?? aHouse();
  const send = createSend(calls);
  return {
    house,
    calls,
    responses: createResponses(
      calls,
      createFollow(calls, send, () => false),
    ),
    send,
    places: createPlaces(house),
    threads: createThreads(house.records),
    readsContent: false,
    self: () => '111',
    application: () => '999',
    findMissing: () => [],
    findOwner: () => '777',
    findLocale: () => 'en-US',
    findChannel: async () => ({ isThread: false, isForum: false, isOwn: false, name: 'general' }),
    ...over,
  };
}
