import { randomUUID } from 'node:crypto';
import { type Client, GatewayDispatchEvents } from 'discord.js';
import type { House, Running } from '#core';
import { register } from './commands/register.ts';
import { connect } from './connect/connect.ts';
import { createClient } from './connect/create-client.ts';
import { createFinders } from './connect/create-finders.ts';
import { createIdentity } from './connect/create-identity.ts';
import { createWork } from './connect/create-work.ts';
import { disconnect } from './connect/disconnect.ts';
import { handleInteraction } from './interactions/handle-interaction.ts';
import { readInteraction } from './interactions/read-interaction.ts';
import { createCatchUp } from './messages/create-catch-up.ts';
import { createThreads } from './messages/create-threads.ts';
import { handleMessage } from './messages/handle-message.ts';
import { type Message, readMessage } from './messages/read-message.ts';
import { createCalls } from './posting/create-calls.ts';
import { createFollow } from './posting/create-follow.ts';
import { createResponses } from './posting/create-responses.ts';
import { createSend } from './posting/create-send.ts';
import { postResumed } from './posting/post-resumed.ts';
import { tell } from './posting/tell.ts';
import { createPlaces } from './settings/create-places.ts';
import type { DiscordSettings } from './settings/read-settings.ts';
import type { Station } from './station.ts';

type Work = ReturnType<typeof createWork>;

/** Connects the desk with Discord. Rejects, with what to do about it, where that cannot be. */
export async function createApp(settings: DiscordSettings, house: House): Promise<Running> {
  const client = createClient(settings);
  const station = createStation(settings, house, client);
  const work = createWork(house.log);
  listen(client, station, work);
  await connect(client, settings, house.log);
  house.log.info('discord-ready', { shards: client.ws.shards.size });
  // One process is enough to tell Discord of the commands.
  if (client.ws.shards.has(0)) {
    work.begin('register', 'register', async () => void (await register(station)));
  }
  return {
    post: (resumed) => postResumed(station, resumed),
    tell: (notice) => tell(station, notice),
    async stop() {
      await work.finish();
      await disconnect(client);
    },
  };
}

/** Takes events as the gateway delivers them: discord.js passes over those of channels it has not met. */
function listen(client: Client, station: Station, work: Work): void {
  const catchUp = createCatchUp(station.calls);
  const take = (message: Message) => {
    if (message.content !== '') catchUp.note(message);
    work.begin('message', message.id, () => handleMessage(station, message));
  };
  client.ws.on(GatewayDispatchEvents.MessageCreate, (data: unknown) => {
    const message = readMessage(data);
    if (message !== undefined) take(message);
  });
  client.ws.on(GatewayDispatchEvents.Ready, () => {
    work.begin('catch-up', randomUUID(), () => catchUp.run(take));
  });
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (data: unknown) => {
    complete(data);
    const interaction = readInteraction(data);
    if (interaction === undefined) return;
    work.begin('interaction', interaction.id, () => handleInteraction(station, interaction));
  });
}

/** What discord.js, which handles the event next, fails without, though it need not be there. */
function complete(data: unknown): void {
  if (typeof data !== 'object' || data === null) return;
  Object.assign(data, { entitlements: [], authorizing_integration_owners: {}, ...data });
}

function createStation(settings: DiscordSettings, house: House, client: Client<boolean>): Station {
  const calls = createCalls(settings, house.log);
  const send = createSend(calls);
  const finders = createFinders(client, calls, house.clock);
  return {
    house,
    calls,
    send,
    responses: createResponses(calls, createFollow(calls, send, finders.canPost)),
    places: createPlaces(house),
    threads: createThreads(house.records),
    readsContent: settings.readsContent,
    ...createIdentity(client),
    ...finders,
  };
}
