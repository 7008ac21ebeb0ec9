import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createAsk } from './create-ask.ts';
import { createKeys } from './create-keys.ts';
import { createOpinions } from './create-opinions.ts';
import { createReception } from './create-reception.ts';
import { createReplies } from './create-replies.ts';
import { createResume } from './create-resume.ts';
import { createSeal } from './create-seal.ts';
import { createWatches } from './create-watches.ts';
import { defaultLimits } from './default-limits.ts';
import { engineVersion } from './engine-version.ts';
import { listGaps } from './gaps/list-gaps.ts';
import type { Edition } from './house.ts';
import type { Tally } from './journal/put-vote.ts';
import type { Store } from './journal/store.ts';
import type { Office } from './office.ts';
import { retention } from './retention.ts';
import { toStorable } from './to-storable.ts';
import type {
  Correction,
  DeskEvent,
  DeskReply,
  Forgotten,
  Gap,
  KeptReply,
  Limits,
  Notice,
  Question,
  Resumed,
  Vote,
  Watch,
} from './types.ts';

export type DeskOptions = {
  /** See `openStore`. */
  readonly store: Store;
  /** Asked anew for each question, as a reload may replace what answers. */
  readonly edition: () => Edition;
  /** Hashes askers and seals what is held for a while; the same for all processes on a store. */
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly report: (event: DeskEvent) => void;
  /** Where they are to differ from `defaultLimits`. */
  readonly limits?: Partial<Limits>;
  /** False keeps no text of any question beyond its answer. */
  readonly keepsText?: boolean;
  /** How long an answer may take before another process takes over, in milliseconds: 3000. */
  readonly lease?: number;
  /** Waits some milliseconds; for tests that run on a clock of their own. */
  readonly wait?: (milliseconds: number) => Promise<void>;
};

/** The reference desk: one door for every platform. No method but `resume` waits for anything long. */
export type Desk = {
  /** Answers a question, once however often it is delivered. Never rejects. */
  readonly ask: (question: Question) => Promise<DeskReply>;
  /** Says that the reply to a delivery with `returnTo` was posted, and where it stands. */
  readonly delivered: (platform: string, deliveryId: string, link?: string) => Promise<void>;
  /**
   * A reply by its id, without what was asked, for as long as the journal has its line; also after a
   * restart. Undefined where it is not known. Rejects where the store cannot be reached.
   */
  readonly recall: (answer: string) => Promise<KeptReply | undefined>;
  /**
   * At the start: finishes what a crash interrupted, and gives the replies to be posted; of these
   * platforms, where others are another process's.
   */
  readonly resume: (platforms?: readonly string[]) => Promise<readonly Resumed[]>;
  readonly vote: (vote: Vote) => Promise<Tally | undefined>;
  readonly correct: (correction: Correction) => Promise<boolean>;
  readonly watch: (watch: Watch) => Promise<boolean>;
  /** After a reload: whom to tell, once, that their question can be answered; see `resume`. */
  readonly tell: (platforms?: readonly string[]) => Promise<readonly Notice[]>;
  /** Removes everything of a person. Rejects where the store cannot be reached. */
  readonly forget: (platform: string, asker: string) => Promise<Forgotten>;
  /** What was not answered well from a time on (milliseconds since 1970), the most wanted first. */
  readonly gaps: (since: number) => Promise<readonly Gap[]>;
  /** Clears what is kept no longer; to be called every hour or so. */
  readonly clear: () => Promise<void>;
};

/** Opens the desk; what it keeps is in `store`, so that any number of desks may share one. */
export function createDesk(options: DeskOptions): Desk {
  const office = toOffice(options);
  const { store, keys, clock } = office;
  const answer = createAsk(office);
  const { ask, forget } = createReception(office, answer);
  return {
    ask,
    forget,
    async recall(id) {
      const sealed = await store.findReply(id);
      return sealed === undefined ? undefined : office.replies.recall(sealed);
    },
    resume: createResume(office, answer),
    delivered: (platform, deliveryId, link) =>
      store.markDelivered({
        id: keys.delivery(platform, deliveryId),
        link: link === undefined ? null : toStorable(link),
      }),
    ...createOpinions(office),
    ...createWatches(office),
    gaps: (since) => listGaps(store, since),
    clear: () => store.clear(toHorizons(clock())),
  };
}

function toOffice({ key, limits = {}, ...options }: DeskOptions): Office {
  const seal = createSeal(key);
  return {
    keepsText: true,
    lease: 3_000,
    wait: async (milliseconds) => void (await sleep(milliseconds)),
    engineVersion,
    owner: randomUUID(),
    ...options,
    limits: { ...defaultLimits, ...limits },
    keys: createKeys(key),
    seal,
    replies: createReplies(seal),
  };
}

function toHorizons(now: number) {
  return {
    now,
    deliveries: now - retention.deliveries,
    turns: now - retention.turns,
    texts: now - retention.texts,
    entries: now - retention.entries,
  };
}
