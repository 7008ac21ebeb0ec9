import type { Delivery } from './delivery/delivery.ts';
import type { Faults } from './faults.ts';

/** What the stand-in knows of the app: as its page at Slack would say. */
export type AppConfig = {
  readonly id: string;
  readonly name: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes: readonly string[];
  readonly events: readonly string[];
  /** `escapes`: whether names come as ids. */
  readonly commands: readonly { readonly command: string; readonly escapes: boolean }[];
  readonly shortcuts: readonly {
    readonly name: string;
    readonly type: 'message' | 'global';
    readonly callbackId: string;
  }[];
  readonly homeTab: boolean;
  readonly messagesTab: boolean;
};

export type User = {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly isAdmin: boolean;
  readonly isBot: boolean;
};

export type ChannelKind = 'public' | 'private' | 'im' | 'mpim';

export type Channel = {
  readonly id: string;
  readonly team: string;
  readonly name: string;
  readonly kind: ChannelKind;
  /** Ids of people and of the bot. */
  readonly members: Set<string>;
};

export type Message = {
  readonly channel: string;
  readonly ts: string;
  readonly threadTs?: string;
  /** Id of a person or of the bot. */
  readonly author: string;
  readonly text: string;
  readonly blocks: readonly unknown[];
  /** Of an ephemeral message, the one person who sees it. */
  readonly onlyFor?: string;
  readonly deleted: boolean;
  readonly edited: boolean;
  /** Whom it calls: see `findMentions`. */
  readonly mentions: readonly string[];
  readonly unfurls: boolean;
  readonly metadata?: unknown;
};

export type View = {
  readonly id: string;
  readonly team: string;
  readonly owner: string;
  readonly type: 'modal' | 'home';
  readonly hash: string;
  readonly content: Readonly<Record<string, unknown>>;
  /** By the id of a block, what is wrong with what was written there. */
  readonly errors: Readonly<Record<string, string>>;
};

export type Workspace = {
  readonly id: string;
  readonly name: string;
  readonly botUser: string;
  readonly botId: string;
  readonly botToken: string;
  installed: boolean;
  readonly users: Map<string, User>;
  readonly channels: Map<string, Channel>;
  readonly messages: Message[];
  /** By person, the one on top last. */
  readonly modals: Map<string, View[]>;
  readonly homes: Map<string, View>;
  /** By channel. */
  readonly prompts: Map<string, readonly { readonly title: string; readonly message: string }[]>;
  readonly statuses: Map<string, string>;
  readonly reactions: Map<string, Set<string>>;
};

/** A call of the Web API, as it came in. */
export type Call = {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly token: string;
  /** What was answered; the error, or `ok`, or the fault. */
  readonly outcome: string;
};

/** Where somebody may answer without a token, five times. */
export type ResponseUrl = {
  readonly workspace: Workspace;
  readonly channel: string;
  readonly user: string;
  /** The message whose button was pressed. */
  readonly original?: Message;
  readonly threadTs?: string;
  uses: number;
};

export type Trigger = {
  readonly workspace: Workspace;
  readonly user: string;
  readonly at: number;
  readonly fromModal: boolean;
};

/** How long Slack waits, in milliseconds. */
export type Times = {
  /** For an acknowledgement. */
  readonly acknowledgement: number;
  /** Before each further delivery of an event. */
  readonly retries: readonly number[];
  /** For a modal after what triggers it. */
  readonly trigger: number;
};

/** All that the parts of the stand-in share. */
export type Ground = {
  readonly app: AppConfig;
  readonly times: Times;
  readonly workspaces: Map<string, Workspace>;
  readonly calls: Call[];
  readonly violations: string[];
  /** Events that Slack has given up. */
  readonly lost: Delivery[];
  readonly faults: Faults;
  readonly triggers: Map<string, Trigger>;
  readonly responseUrls: Map<string, ResponseUrl>;
  /** Codes of OAuth that were handed out, with the workspace to install in. */
  readonly codes: Map<string, string>;
  /** `http://127.0.0.1:PORT`. */
  url: string;
  /** `ws://127.0.0.1:PORT/link`. */
  readonly socketUrl: () => string;
  readonly nextTs: () => string;
  readonly nextId: (prefix: string) => string;
  /** Tells those who wait that something happened. */
  readonly changed: () => void;
  /** Sends an event to the app, if it asked for such and may have it. */
  emit: (workspace: Workspace, event: SlackEvent) => Promise<void>;
};

export type SlackEvent = Readonly<Record<string, unknown>> & { readonly type: string };
