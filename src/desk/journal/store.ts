import type { Records } from '../house.ts';
import type { Forgotten } from '../types.ts';
import { claim } from './claim.ts';
import { clear, type Horizons } from './clear.ts';
import { createRecords } from './create-records.ts';
import { type Filed, type Filing, file } from './file.ts';
import { type FoundAnswer, findAnswer } from './find-answer.ts';
import { forget } from './forget.ts';
import { type GapRow, listGaps, type Opinions } from './list-gaps.ts';
import { listUnfinished, type Unfinished } from './list-unfinished.ts';
import { markDelivered, type Posted } from './mark-delivered.ts';
import { putVote, type Tally } from './put-vote.ts';
import { replies } from './replies.ts';
import type { Charge, Refusal, Runner } from './runner.ts';
import { type Settled, type Settling, settle } from './settle.ts';
import type { CorrectionRow, VoteRow, WatchRow } from './tables.ts';
import { type Taken, type Taking, take } from './take.ts';
import { watches } from './watches.ts';

/** Which process, and when. */
export type Owner = { readonly owner: string; readonly at: number };

/** What the desk keeps, whatever it is kept in. */
export type Store = {
  /** Writes a delivery down before any work on it, or says what became of it. */
  readonly take: (taking: Taking) => Promise<Taken>;
  readonly charge: (charges: readonly Charge[]) => Promise<Refusal | undefined>;
  /** Writes down a reply, its line of the journal and its turn of the thread. */
  readonly file: (filing: Filing) => Promise<Filed>;
  /** Writes down a reply that has no line in the journal. */
  readonly settle: (settling: Settling) => Promise<Settled>;
  readonly markDelivered: (posted: Posted) => Promise<void>;
  readonly listUnfinished: (by: {
    readonly owner: string;
    readonly since: number;
  }) => Promise<readonly Unfinished[]>;
  readonly claim: (unfinished: Unfinished, owner: Owner) => Promise<boolean>;
  readonly findAnswer: (answer: string) => Promise<readonly FoundAnswer[]>;
  /** A reply by its id, sealed. Without a stand-in. */
  readonly findReply: (answer: string) => Promise<string | undefined>;
  readonly putVote: (vote: VoteRow, text: string | null) => Promise<Tally>;
  readonly putCorrection: (correction: CorrectionRow) => Promise<void>;
  readonly putWatch: (watch: WatchRow) => Promise<void>;
  readonly listWatches: () => Promise<readonly WatchRow[]>;
  readonly markTold: (watch: WatchRow, at: number) => Promise<boolean>;
  readonly listGaps: (
    since: number,
  ) => Promise<{ readonly rows: readonly GapRow[]; readonly opinions: Opinions }>;
  /** Removes all of a person, but for the accounts given, see `forgive`. */
  readonly forget: (asker: string) => Promise<Forgotten>;
  readonly forgive: (charge: Charge) => Promise<void>;
  readonly records: Records;
  readonly clear: (horizons: Horizons) => Promise<void>;
  /** The same store for one question: all its calls together wait for 900 ms at most. */
  readonly hurried: () => Store;
  readonly close: () => Promise<void>;
};

/** How long a question waits for the store in all, and anything else each time, in milliseconds. */
const patience = 900;

/** A store in a database; `until` (see `performance.now`) limits its calls together. */
export function createStore(runner: Runner, until?: number): Store {
  const left = () => (until === undefined ? patience : Math.max(1, until - performance.now()));
  const run: <Result>(work: Parameters<typeof runner.run<Result>>[0]) => Promise<Result> = (work) =>
    runner.run(work, left());
  return {
    take: (taking) => run((db) => take(db, taking)),
    charge: (charges) => runner.charge(charges, left()),
    file: (filing) => run((db) => file(db, filing)),
    settle: (settling) => run((db) => settle(db, settling)),
    markDelivered: (posted) => run((db) => markDelivered(db, posted)),
    listUnfinished: (by) => run((db) => listUnfinished(db, by)),
    claim: (unfinished, owner) => run((db) => claim(db, unfinished, owner)),
    findAnswer: (answer) => run((db) => findAnswer(db, answer)),
    findReply: (answer) => runner.insist((db) => replies.find(db, answer), left()),
    putVote: (vote, text) => run((db) => putVote(db, vote, text)),
    putCorrection: (correction) =>
      run(async (db) => void (await db.insertInto('corrections').values(correction).execute())),
    putWatch: (watch) => run((db) => watches.put(db, watch)),
    listWatches: () => run((db) => watches.list(db)),
    markTold: (watch, at) => run((db) => watches.mark(db, watch, at)),
    listGaps: (since) => run((db) => listGaps(db, since)),
    forget: (asker) => runner.insist((db) => forget(db, asker), left()),
    forgive: runner.forgive,
    records: createRecords(runner),
    clear: (horizons) => run((db) => clear(db, horizons)),
    hurried: () => createStore(runner, performance.now() + patience),
    close: runner.close,
  };
}
