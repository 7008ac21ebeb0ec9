import type { StorePlace } from '../../../src/desk/journal/open-store.ts';

/** Gives an empty store, the same kind each time. */
export type Place = () => Promise<StorePlace>;
