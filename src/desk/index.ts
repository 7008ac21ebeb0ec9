export {
  type EditionEvent,
  type Editions,
  type OpenedEditions,
  openEditions,
} from '../edition/open-editions.ts';
export { type EditionParts, toEdition } from '../edition/to-edition.ts';
export { createReplay, type Replay, type ReplayProblem } from './create-replay.ts';
export { defaultLimits } from './default-limits.ts';
export { createDesk, type Desk, type DeskOptions } from './desk.ts';
export { engineVersion } from './engine-version.ts';
export { forgetAsker } from './forget-asker.ts';
export { listGaps } from './gaps/list-gaps.ts';
export { toStub } from './gaps/to-stub.ts';
export type * from './house.ts';
export { inspectStore, type StoreState } from './journal/inspect-store.ts';
export { openStore, type StoreOptions, type StorePlace } from './journal/open-store.ts';
export type { Store } from './journal/store.ts';
export { readKey } from './read-key.ts';
export type * from './types.ts';
