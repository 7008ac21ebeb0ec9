import type { AddressInfo } from 'node:net';
import { type Locale, Locale as Locales } from 'discord-api-types/v10';
import { createWorld } from './create-world.ts';
import { createFaults, type Faults } from './faults.ts';
import { createGateway, type Gateway } from './gateway/gateway.ts';
import { createHere, type Person } from './people/person.ts';
import { createPlaces, type Places } from './places.ts';
import { applications } from './rest/applications.ts';
import { channels } from './rest/channels.ts';
import { interactions } from './rest/interactions.ts';
import { messages } from './rest/messages.ts';
import { serve } from './rest/serve.ts';
import { webhooks } from './rest/webhooks.ts';
import { screen } from './screen/screen.ts';
import { type Seen, toSeen } from './screen/seen.ts';
import { toUser } from './shapes/to-user.ts';
import { createUntil, type Until } from './until.ts';
import type { Channel, World } from './world.ts';

/** A Discord of one's own: what the real client of a bot talks to, and people who use the bot. */
export type FakeDiscord = Places & {
  /** To be used in place of `https://discord.com/api`. */
  readonly url: string;
  readonly token: string;
  readonly world: World;
  readonly gateway: Gateway;
  /** What is to go wrong with requests. */
  readonly faults: Faults;
  readonly person: (who: {
    readonly name: string;
    readonly locale?: Locale;
    /** Permission bits; none by default. */
    readonly permissions?: bigint;
    /** Whether it is another bot. */
    readonly bot?: boolean;
    /** Whether direct messages are taken: true. */
    readonly open?: boolean;
  }) => Person;
  /** The bot itself, as somebody who types. */
  readonly self: Person;
  /** All messages of a channel, the private ones too. */
  readonly seen: (channel: Channel) => readonly Seen[];
  /** Those of them that the bot wrote. */
  readonly answers: (channel: Channel) => readonly Seen[];
  /** Without the addresses behind links where `addresses` is false. */
  readonly read: (message: string, addresses?: boolean) => Seen;
  /** A channel as one person sees it. */
  readonly screen: (channel: Channel, reader: Person) => string;
  /** Waits until something is so, and no longer. */
  readonly until: Until;
  /** Lets time pass, in milliseconds. */
  readonly pass: (milliseconds: number) => void;
  /** Milliseconds from a person's deed to the first response, of each that was responded to. */
  readonly acknowledgements: () => readonly number[];
  /** How many deeds were not responded to so far. */
  readonly unanswered: () => number;
  /** Forgets messages and interactions, so that long measurements keep the memory flat. */
  readonly forget: () => void;
  readonly close: () => Promise<void>;
};

export type FakeDiscordOptions = {
  /** What the bot is called: Strait. */
  readonly name?: string;
  /** Milliseconds between heartbeats, at least 1500: 41250, as Discord itself has it. */
  readonly heartbeat?: number;
  /** Whether the Message Content intent is switched on for the app: false. */
  readonly readContent?: boolean;
  /**
   * Only what no bot can do without: the gateway, setting all commands at once, responses to interactions
   * and posting. All else is not found, and what is optional in an interaction is left out: false.
   */
  readonly sparse?: boolean;
};

/** Starts a Discord on a free port of this machine. */
export async function createFakeDiscord(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
  const { heartbeat = 41_250 } = options;
  const listeners = new Set<() => void>();
  let passed = 0;
  let port = 0;
  const world = createWorld({
    ...options,
    now: () => Date.now() + passed,
    gateway: () => `ws://127.0.0.1:${port}`,
    emit: (event) => gateway.emit(event),
    changed: () => {
      for (const listen of [...listeners]) listen();
    },
  });
  const faults = createFaults();
  const routes = [applications, messages, channels, interactions, webhooks].flat();
  const server = serve(world, faults, routes);
  const gateway = createGateway(world, server, { heartbeat, url: world.gateway });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  return {
    ...createPlaces(world),
    url: `http://127.0.0.1:${port}/api`,
    token: world.token,
    world,
    gateway,
    faults,
    ...createPeople(world),
    ...createViews(world),
    until: createUntil(world, listeners),
    pass: (milliseconds) => {
      passed += milliseconds;
    },
    close: async () => {
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function createPeople(world: World): Pick<FakeDiscord, 'person' | 'self'> {
  const toPerson = (user: World['bot'], locale: Locale, permissions: bigint): Person => ({
    user,
    locale,
    in: (channel) => {
      channel.guild?.members.set(user.id, permissions);
      return createHere(world, { user, locale, may: permissions, channel });
    },
  });
  return {
    person: ({ name, locale = Locales.EnglishUS, permissions = 0n, bot = false, open = true }) => {
      const user = toUser(world.nextId(), name, bot);
      world.users.set(user.id, user);
      if (!open) world.closed.add(user.id);
      return toPerson(user, locale, permissions);
    },
    self: toPerson(world.bot, Locales.EnglishUS, 0n),
  };
}

type Views = Pick<
  FakeDiscord,
  'seen' | 'answers' | 'read' | 'screen' | 'acknowledgements' | 'unanswered' | 'forget'
>;

function createViews(world: World): Views {
  const postsIn = (channel: Channel) =>
    [...world.posts.values()].filter((post) => post.channel === channel);
  const deeds = () => [...world.interactions.values()];
  return {
    seen: (channel) => postsIn(channel).map((post) => toSeen(world, post)),
    answers: (channel) =>
      postsIn(channel)
        .filter(({ message }) => message.author.id === world.bot.id)
        .map((post) => toSeen(world, post)),
    read: (message, addresses) => {
      const post = world.posts.get(message);
      if (!post) throw new Error(`There is no message ${message}`);
      return toSeen(world, post, addresses);
    },
    screen: (channel, reader) => screen(world, channel, reader.user.id),
    acknowledgements: () => deeds().flatMap(({ response }) => (response ? [response.after] : [])),
    unanswered: () => deeds().filter(({ response }) => !response).length,
    forget: () => {
      world.posts.clear();
      world.interactions.clear();
      world.requests.splice(0);
    },
  };
}
