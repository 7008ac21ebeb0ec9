import { createKeys } from './create-keys.ts';
import type { Store } from './journal/store.ts';
import type { Forgotten } from './types.ts';

/** Removes everything of a person from a store. Rejects where it cannot be reached. */
export async function forgetAsker(
  store: Store,
  key: string,
  { platform, asker }: { readonly platform: string; readonly asker: string },
): Promise<Forgotten> {
  return store.forget(createKeys(key).asker(platform, asker));
}
