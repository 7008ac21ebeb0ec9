import type {
  APIApplicationCommand,
  APIMessage,
  APIUser,
  ApplicationCommandType,
  ChannelType,
  GatewayIntentBits,
  InteractionResponseType,
  InteractionType,
  Locale,
} from 'discord-api-types/v10';
import type { Modal } from './checks/modal.ts';

/** A server. */
export type Guild = {
  readonly id: string;
  readonly name: string;
  readonly locale: Locale;
  /** Who owns it: a person's id. */
  readonly owner: string;
  /** Whether the bot is a member; else only people who installed it for themselves use it. */
  hasBot: boolean;
  /** What the bot may do, but for what a channel denies. */
  botMay: bigint;
  /** The rights of members by their id. */
  readonly members: Map<string, bigint>;
  readonly commands: APIApplicationCommand[];
};

/** A channel, thread, forum or conversation. */
export type Channel = {
  readonly id: string;
  readonly type: ChannelType;
  readonly name: string;
  readonly guild?: Guild;
  /** Of a thread. */
  readonly parent?: Channel;
  readonly owner?: string;
  /** Of a conversation outside servers: who takes part, the bot included. */
  readonly recipients?: readonly string[];
  /** What the bot may not do here. */
  denied: bigint;
  archived: boolean;
  readonly archiveAfter: number;
};

/** A message as it stands in a channel, and what only Discord knows of it. */
export type Post = {
  readonly channel: Channel;
  message: APIMessage;
  /** Who alone sees it. */
  readonly reader?: string;
  /** "Strait is thinking…" */
  loading: boolean;
  /** Who was notified by it: `@everyone`, `@Ann`. */
  fired: readonly string[];
  /** Whether the person who wrote it answered with a notification. */
  readonly pinged?: boolean;
};

/** Something a person did that the bot is to respond to. */
export type Interaction = {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly asker: APIUser;
  readonly channel: Channel;
  /** For the message's "… used /ask". */
  readonly name: string;
  readonly command?: ApplicationCommandType;
  /** The message that a button or menu stands on. */
  readonly source?: Post;
  readonly created: number;
  /** For measurements: when it was sent, by a clock that nobody moves. */
  readonly sent: number;
  /** Installed for the person, not in the server. */
  readonly personal: boolean;
  response?: { readonly type: InteractionResponseType; readonly after: number };
  original?: Post;
  followUps: number;
  /** Shows the person what came of it. */
  readonly show: (outcome: Outcome) => void;
};

/** What a person sees of what they did. */
export type Outcome =
  | { readonly kind: 'message'; readonly id: string }
  | { readonly kind: 'updated'; readonly id: string }
  /** Nothing is seen; a message may still come. */
  | { readonly kind: 'acknowledged' }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'modal'; readonly modal: OpenModal }
  /** "The application did not respond." */
  | { readonly kind: 'failed' };

export type Choice = { readonly name: string; readonly value: string | number };
export type OpenModal = { readonly form: Modal; readonly source?: Post };

/** Something that happened, for those bots that listen for it. */
export type Event = {
  readonly name: string;
  readonly data: unknown;
  readonly guild?: string | undefined;
  /** Any of these lets it through; absent: everybody gets it. */
  readonly intents?: readonly GatewayIntentBits[];
  /** A message whose content is for those only that may read it. */
  readonly post?: Post;
};

/** All that the stand-in holds. */
export type World = {
  readonly application: string;
  readonly token: string;
  readonly bot: APIUser;
  /** Whether the Message Content intent is switched on for the app. */
  readContent: boolean;
  /** Only what a bot cannot do without: see `FakeDiscordOptions`. */
  readonly sparse: boolean;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly users: Map<string, APIUser>;
  /** People who take no direct messages, by their id. */
  readonly closed: Set<string>;
  readonly posts: Map<string, Post>;
  /** By token. */
  readonly interactions: Map<string, Interaction>;
  readonly commands: APIApplicationCommand[];
  /** Where bots connect to. */
  readonly gateway: () => string;
  /** What the bot did that Discord does not take. */
  readonly violations: string[];
  /** Every request, as `POST /channels/1/messages`. */
  readonly requests: string[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly nextId: () => string;
  readonly emit: (event: Event) => void;
  /** To be said whenever something is otherwise than before. */
  readonly changed: () => void;
};
