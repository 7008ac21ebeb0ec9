import type { ShownReply } from '../types.ts';
import type { Seal } from './create-seal.ts';
import type { GivenReply } from './house.ts';
import type { DeskReply, KeptReply } from './types.ts';

/** Turns replies into what is stored of them, and back into the same bytes. */
export type Replies = {
  /** What is shown of a reply, always with its parts in the same order. */
  readonly show: (reply: GivenReply) => ShownReply;
  /** Sealed, without the question: a repeat brings it along. */
  readonly close: (reply: DeskReply) => string;
  /** The same reply to the same question; undefined where it cannot be read. */
  readonly open: (sealed: string, question: string) => DeskReply | undefined;
  /** Sealed, without what was asked, for as long as its id is known. */
  readonly keep: (reply: ShownReply) => string;
  /** What was kept so; undefined where it cannot be read. */
  readonly recall: (sealed: string) => KeptReply | undefined;
};

/** Replies are stored whole but for the trace and the question, as knowledge may change meanwhile. */
export function createReplies(seal: Seal): Replies {
  return {
    show({ nearest, question, ...reply }) {
      return { ...reply, question };
    },
    close(reply) {
      if (!('reply' in reply)) return seal.close(reply);
      const { question, ...shown } = reply.reply;
      return seal.close({ ...reply, reply: shown });
    },
    open(sealed, question) {
      const reply = seal.open(sealed);
      if (!isDeskReply(reply)) return undefined;
      return 'reply' in reply ? { ...reply, reply: { ...reply.reply, question } } : reply;
    },
    keep({ question, understood, ...reply }) {
      return seal.close(reply);
    },
    recall(sealed) {
      const reply = seal.open(sealed);
      return isKeptReply(reply) ? reply : undefined;
    },
  };
}

/** As below: the table that it is read from holds nothing else. */
function isKeptReply(value: unknown): value is KeptReply {
  return typeof value === 'object' && value !== null && 'kind' in value && 'confidence' in value;
}

/** What this desk has sealed itself: nobody else can, so that its kind says what it is. */
function isDeskReply(value: unknown): value is DeskReply {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  if (value.kind === 'limited' || value.kind === 'forgotten') return true;
  return (value.kind === 'reply' || value.kind === 'again') && 'reply' in value;
}
