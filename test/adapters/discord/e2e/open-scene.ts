import type { DeskOptions, Edition, House, Log, Running } from '#core';
import { loadDesk } from '#core';
import { discord } from '../../../../adapters/discord/discord.ts';
import { createFakeDiscord, type FakeDiscord } from '../../../fakes/discord/create-fake-discord.ts';
import type { Here } from '../../../fakes/discord/people/person.ts';
import type { Server } from '../../../fakes/discord/places.ts';
import type { Seen } from '../../../fakes/discord/screen/seen.ts';
import type { Channel, Outcome } from '../../../fakes/discord/world.ts';
import { straitKnowledge } from '../../../strait-knowledge.ts';
import { createE2eBot } from './create-e2e-bot.ts';

/** A server with a channel and a person in it, and the bot at work. */
export type Scene = {
  readonly fake: FakeDiscord;
  readonly server: Server;
  readonly general: Channel;
  readonly ann: Here;
  readonly house: House;
  /** What was logged: `warn discord.call.failed`. */
  readonly logged: readonly string[];
  readonly running: () => Running;
  /** Starts one more process on the same store. */
  readonly startOther: (environment?: Readonly<Record<string, string>>) => Promise<Process>;
  /** Has the desk take its time, until the function that it gives is called. */
  readonly hold: () => () => void;
  /** From now on, what the desk says is not heard, as if the process had ended in the middle. */
  readonly freeze: () => void;
  /** Ends the bot and starts it anew on the same store, as a deployment does. */
  readonly restart: () => Promise<void>;
  /** The message that came of a deed; throws where it was something else. */
  readonly shown: (outcome: Promise<Outcome>) => Promise<Seen>;
  /** Waits for the number of answers in a channel, and gives the last one. */
  readonly answered: (channel: Channel, count?: number) => Promise<Seen>;
  readonly close: () => Promise<void>;
};

/** Another process of the bot. */
export type Process = Running & { readonly house: House };

export type SceneOptions = {
  readonly readContent?: boolean;
  readonly sparse?: boolean;
  readonly heartbeat?: number;
  /** Of the environment, beside token and address. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly limits?: DeskOptions['limits'];
  /** What answers, in place of a little knowledge. */
  readonly edition?: Edition;
  /** What is there before the bot connects. */
  readonly before?: (fake: FakeDiscord) => void;
};

const open = { points: 1_000_000, seconds: 1 };

/** Opens a scene: the real client and adapter, a real desk on a store in memory, a Discord of its own. */
export async function openScene(options: SceneOptions = {}): Promise<Scene> {
  const { limits = { asker: open, place: open, workspace: open }, environment = {} } = options;
  const fake = await createFakeDiscord(options);
  const server = fake.server({ name: 'Tunnel talk' });
  const general = server.channel('general');
  options.before?.(fake);
  const logged: string[] = [];
  const { createDesk, openStore, toEdition } = await loadDesk();
  const store = await openStore({ file: ':memory:' }, { report: () => {} });
  const little = { bot: createE2eBot(), knowledge: straitKnowledge, version: 'k-1' };
  const edition = options.edition ?? toEdition(little);
  const clock = fake.world.now;
  const end = createEnd();
  const openHouse = (): House => {
    const report = () => {};
    const desk = createDesk({ store, edition: () => edition, key: 'a key', clock, report, limits });
    const log = toLog(logged);
    return { desk: end.around(desk), edition: () => edition, records: store.records, log, clock };
  };
  const start = (house: House, more: Readonly<Record<string, string>>) => {
    const given = { DISCORD_TOKEN: fake.token, DISCORD_API_URL: fake.url, ...more };
    const read = discord.readSettings(given);
    if (read.kind !== 'on') throw new Error(JSON.stringify(read));
    return discord.start(read.settings, house);
  };
  let house = openHouse();
  let running = await start(house, environment);
  const others: Running[] = [];
  await fake.until(() => fake.world.commands.length > 0, 'the commands');
  return {
    fake,
    server,
    general,
    ann: fake.person({ name: 'Ann' }).in(general),
    get house() {
      return house;
    },
    logged,
    running: () => running,
    startOther: async (more = environment) => {
      const house = openHouse();
      const other = await start(house, more);
      others.push(other);
      return { ...other, house };
    },
    hold: end.hold,
    freeze: end.freeze,
    restart: async () => {
      await running.stop();
      house = openHouse();
      running = await start(house, environment);
    },
    ...createWaits(fake),
    close: async () => {
      end.giveUp();
      await Promise.all([running, ...others].map((one) => one.stop()));
      await store.close();
      await fake.close();
    },
  };
}

/** Lets a process end in the middle, as far as can be while it runs on: what its desk says is withheld. */
function createEnd() {
  const withheld = Promise.withResolvers<never>();
  withheld.promise.catch(() => undefined);
  const frozen = new Set<House['desk']>();
  const all = new Set<House['desk']>();
  let held = Promise.resolve();
  return {
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return resolve;
    },
    around: (desk: House['desk']): House['desk'] => {
      all.add(desk);
      return {
        ...desk,
        ask: async (question) => {
          const reply = await desk.ask(question);
          await held;
          return frozen.has(desk) ? withheld.promise : reply;
        },
      };
    },
    freeze: () => {
      for (const desk of all) frozen.add(desk);
    },
    giveUp: () => withheld.reject(new Error('The process has ended.')),
  };
}

function createWaits(fake: FakeDiscord): Pick<Scene, 'shown' | 'answered'> {
  return {
    shown: async (outcome) => {
      const came = await outcome;
      if (came.kind === 'message' || came.kind === 'updated') return fake.read(came.id);
      throw new Error(`No message came of it, but: ${came.kind}`);
    },
    answered: (channel, count = 1) =>
      fake.until(() => {
        const all = fake.answers(channel).filter(({ loading }) => !loading);
        return all.length >= count && all.at(-1);
      }, `${count} answers`),
  };
}

function toLog(logged: string[]): Log {
  const to = (level: string) => (event: string) => void logged.push(`${level} ${event}`);
  return { debug: to('debug'), info: to('info'), warn: to('warn'), error: to('error') };
}
