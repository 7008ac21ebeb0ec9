import { once } from 'node:events';
import { createServer } from 'node:http';
import { createWorkspace, toChannel } from './create-workspace.ts';
import { createHttpCarry, type SentRequest } from './delivery/carry-http.ts';
import { deliver } from './delivery/deliver.ts';
import type { Carry, Delivery, Outcome } from './delivery/delivery.ts';
import { createSockets, type Sockets } from './delivery/sockets.ts';
import { createEmit } from './emit.ts';
import { eventually } from './eventually.ts';
import { createFaults, type Faults } from './faults.ts';
import { createPerson } from './people/create-person.ts';
import type { Person } from './people/person.ts';
import { createServe } from './serve.ts';
import type { AppConfig, Call, Channel, ChannelKind, Ground, Times, Workspace } from './types.ts';
import { until } from './until.ts';

/** A Slack of one's own on 127.0.0.1, which real Bolt takes for the real one. */
export type FakeSlack = {
  /** For `SLACK_API_URL`. */
  readonly apiUrl: string;
  readonly url: string;
  readonly app: AppConfig;
  /** The workspace that is there from the start. */
  readonly workspace: Workspace;
  readonly addWorkspace: (id: string, name: string) => Workspace;
  /** A channel, made where there is none; the bot and everybody are in it unless `members` says. */
  readonly channel: (name: string, options?: ChannelOptions) => Channel;
  readonly person: (id: string, options?: PersonOptions) => Person;
  /**
   * From now on things go to these addresses and not over Socket Mode: to all of them at the same
   * moment, as if Slack had delivered twice.
   */
  readonly receiveAt: (...urls: readonly string[]) => void;
  readonly sockets: Sockets;
  readonly faults: Faults;
  /** Calls of the Web API and of response URLs, in order. */
  readonly calls: readonly Call[];
  /** What Slack refused, or should never have been sent. Empty, unless a test is about it. */
  readonly violations: readonly string[];
  /** Events that Slack has given up: as with the real one, of no use to anybody. */
  readonly lost: readonly Delivery[];
  /** Requests that went to the app, to be sent once more with `post`. */
  readonly sent: readonly SentRequest[];
  readonly deliver: (delivery: Delivery) => Promise<Outcome>;
  readonly emit: Ground['emit'];
  /** Waits until something is so, looking again whenever something happens. */
  readonly until: <Value>(
    look: () => Value | undefined | false,
    what: string | (() => string),
  ) => Promise<Value>;
  /** The same for what has to be asked for, and of which Slack hears nothing. */
  readonly eventually: <Value>(
    look: () => Promise<Value | undefined | false>,
    what: string,
  ) => Promise<Value>;
  /** How many messages the bot has posted, those that are forgotten included. */
  readonly answered: () => number;
  /** Forgets what was said and sent, so that a long run needs no more memory than a short one. */
  readonly forget: () => void;
  readonly close: () => Promise<void>;
};

export type ChannelOptions = {
  readonly kind?: ChannelKind;
  readonly members?: readonly Person[];
  readonly withoutBot?: boolean;
  readonly workspace?: Workspace;
};
export type PersonOptions = {
  readonly name?: string;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly isAdmin?: boolean;
  readonly workspace?: Workspace;
};

/** As Slack has them. */
export const slackTimes: Times = {
  acknowledgement: 3_000,
  retries: [0, 60_000, 300_000],
  trigger: 3_000,
};
/** Without hurry, so that a busy machine fails no test, and without waiting between retries. */
export const calmTimes: Times = { acknowledgement: 20_000, retries: [0, 0, 0], trigger: 20_000 };

/** Starts a Slack with one workspace in which the app is installed as its manifest says. */
export async function createFakeSlack(app: AppConfig, times = calmTimes): Promise<FakeSlack> {
  const watchers = new Set<() => void>();
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      ground.violations.push(`the stand-in failed: ${error}`);
      response.destroy();
      ground.changed();
    });
  });
  const ground = createGround(app, times, watchers);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  ground.url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const sockets = createSockets(ground, server);
  const serve = createServe(ground, sockets.count);
  const route = createRoute(ground, sockets);
  ground.emit = createEmit(ground, route.deliver);
  const workspace = createWorkspace(app, 'T0STRAIT', 'strait');
  ground.workspaces.set(workspace.id, workspace);
  return {
    apiUrl: `${ground.url}/api/`,
    ...ground,
    ...route,
    workspace,
    sockets,
    addWorkspace(id, name) {
      const added = createWorkspace(app, id, name);
      added.installed = false;
      ground.workspaces.set(id, added);
      return added;
    },
    channel: (name, options) => addChannel(options?.workspace ?? workspace, name, options),
    person: (id, options) =>
      addPerson(ground, options?.workspace ?? workspace, id, route.deliver, options),
    until: (look, what) => until(watchers, look, () => describe(ground, what)),
    ...createMemory(ground, route.sent, workspace),
    eventually: (look, what) => eventually(look, () => describe(ground, what)),
    async close() {
      sockets.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function createGround(app: AppConfig, times: Times, watchers: ReadonlySet<() => void>) {
  const nextId = count(0);
  // Times of messages go up by one each, from a time that does not matter.
  const nextTs = count(1_790_000_000);
  const ground: Ground = {
    app,
    times,
    workspaces: new Map(),
    calls: [],
    violations: [],
    lost: [],
    faults: createFaults(),
    triggers: new Map(),
    responseUrls: new Map(),
    codes: new Map(),
    url: '',
    socketUrl: () => `${ground.url.replace('http', 'ws')}/link`,
    nextTs: () => `${nextTs()}.000100`,
    nextId: (prefix) => `${prefix}${nextId()}`,
    changed() {
      for (const look of watchers) look();
    },
    emit: async () => {},
  };
  return ground;
}

/** Where things go: to the request URLs where there are any, over Socket Mode otherwise. */
function createRoute(ground: Ground, sockets: Sockets) {
  const sent: SentRequest[] = [];
  let carries: readonly Carry[] = [];
  return {
    sent,
    receiveAt: (...urls: readonly string[]) => {
      carries = urls.map((url) => createHttpCarry(ground, url, sent));
    },
    async deliver(delivery: Delivery): Promise<Outcome> {
      const [first, ...others] = carries;
      if (first === undefined) return deliver(ground, sockets.carry, delivery);
      const outcome = deliver(ground, first, delivery);
      await Promise.all(others.map((carry) => deliver(ground, carry, delivery)));
      return outcome;
    },
  };
}

/** Counts what the bot says, and lets go of it. */
function createMemory(ground: Ground, sent: SentRequest[], workspace: Workspace) {
  let forgotten = 0;
  const isOfBot = ({ author }: { readonly author: string }) => author === workspace.botUser;
  const count = () => workspace.messages.filter(isOfBot).length;
  return {
    answered: () => forgotten + count(),
    forget() {
      // Some is kept for what is under way.
      if (workspace.messages.length < 500) return;
      forgotten += count();
      workspace.messages.length = 0;
      ground.calls.length = 0;
      sent.length = 0;
    },
  };
}

function addChannel(workspace: Workspace, name: string, options: ChannelOptions = {}): Channel {
  const { kind = 'public', members, withoutBot = false } = options;
  const people = members?.map(({ id }) => id) ?? [...workspace.users.keys()];
  const id = `C0${name.toUpperCase().replace(/[^A-Z0-9]/gu, '')}`;
  const all = new Set([...people, workspace.botUser]);
  if (withoutBot) all.delete(workspace.botUser);
  return toChannel(workspace, id, { name, kind, members: [...all] });
}

function addPerson(
  ground: Ground,
  workspace: Workspace,
  id: string,
  send: FakeSlack['deliver'],
  options: PersonOptions = {},
): Person {
  const known = workspace.users.get(id);
  const user = known ?? {
    id,
    name: options.name ?? id.toLowerCase(),
    locale: options.locale ?? 'en-US',
    timeZone: options.timeZone ?? 'Europe/London',
    isAdmin: options.isAdmin ?? false,
    isBot: false,
  };
  workspace.users.set(id, user);
  return createPerson({ ground, workspace, user, deliver: send });
}

function describe({ calls, violations }: Ground, what: string | (() => string)): string {
  const last = calls.slice(-12).map(({ method, outcome }) => `${method} ${outcome}`);
  const missed = typeof what === 'string' ? what : what();
  return [`Waited in vain for ${missed}. Last calls:`, ...last, ...violations].join('\n');
}

function count(from: number): () => number {
  let last = from;
  return () => {
    last += 1;
    return last;
  };
}
