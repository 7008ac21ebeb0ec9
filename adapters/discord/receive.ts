/** A message as far as it matters whether it is a question for the bot. */
export type Incoming = {
  readonly content: string;
  readonly authorId: string;
  /** Written by a bot, a webhook or Discord itself. */
  readonly isAutomatic: boolean;
  readonly mentionsEveryone: boolean;
  /** Whose message it replies to. */
  readonly repliesTo?: string;
  readonly place: Place;
};

export type Place =
  | { readonly kind: 'direct' }
  | {
      readonly kind: 'server';
      readonly answers: 'off' | 'mention' | 'every';
      readonly thread?: Thread;
    };

export type Thread = {
  /** Whether the bot opened it. */
  readonly isOwn: boolean;
  /** Whether the bot has already answered there without being asked. */
  readonly isAnswered: boolean;
  /** The title of the forum post that the message opens. */
  readonly post?: string;
};

/** A question for the bot. */
export type Received = {
  readonly text: string;
  /** Whether it was put to the bot, by mention, reply or direct message. */
  readonly isAddressed: boolean;
};

const mention = /<@[!&]?(\d+)>/gu;
const asks =
  /[?？؟]|^\s*(?:who|whom|whose|what|when|where|why|which|how|is|are|was|were|does|do|did|can|could|will|would|should|has|have|кто|что|где|когда|почему|зачем|как|какой|какая|какие|каков|сколько|куда|откуда)(?![\p{L}\p{N}])/iu;

/**
 * Whether a message is a question for the bot, and which. Pure. Bots, announcements to everyone, empty
 * messages and those addressed to somebody else are none; without a mention or a reply to the bot, only
 * what asks something is, and in a thread of others only once.
 */
export function receive(message: Incoming, self: string): Received | undefined {
  const { place, isAutomatic, authorId, mentionsEveryone } = message;
  if (isAutomatic || authorId === self || mentionsEveryone) return undefined;
  if (place.kind === 'server' && place.answers === 'off') return undefined;
  if (isForAnother(message, self)) return undefined;
  const text = toText(message, self);
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  if (isAddressed(message, self)) return { text, isAddressed: true };
  return place.kind === 'server' && isWelcome(message, place, text)
    ? { text, isAddressed: false }
    : undefined;
}

function isAddressed({ content, place, repliesTo }: Incoming, self: string): boolean {
  return place.kind === 'direct' || repliesTo === self || mentions(content).includes(self);
}

/** It begins with a mention of somebody else, or replies to them without a word for the bot. */
function isForAnother({ content, repliesTo, place }: Incoming, self: string): boolean {
  if (place.kind === 'direct') return false;
  const [, first] = /^\s*<@[!&]?(\d+)>/u.exec(content) ?? [];
  if (first !== undefined) return first !== self;
  return repliesTo !== undefined && repliesTo !== self && !mentions(content).includes(self);
}

/** Whether the bot may answer though nobody spoke to it. */
function isWelcome(
  { content }: Incoming,
  { answers, thread }: Extract<Place, { readonly kind: 'server' }>,
  text: string,
): boolean {
  // A question that names somebody is for them.
  if (answers !== 'every' || mentions(content).length > 0) return false;
  if (thread !== undefined && !thread.isOwn && thread.isAnswered) return false;
  return thread?.post !== undefined || asks.test(text);
}

/** What is asked: without the mention of the bot, and with the title where it opens a forum post. */
function toText({ content, place }: Incoming, self: string): string {
  const body = content
    .replace(mention, (whole, id: string) => (id === self ? ' ' : whole))
    .replace(/\s+/gu, ' ')
    .trim();
  const title = place.kind === 'server' ? place.thread?.post?.trim() : undefined;
  if (title === undefined || body.toLowerCase().startsWith(title.toLowerCase())) return body;
  return `${title} ${body}`.trim();
}

function mentions(content: string): readonly string[] {
  return [...content.matchAll(mention)].map(([, id = '']) => id);
}
