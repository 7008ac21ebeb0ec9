import { type House, type Log, loadDesk, type Problem } from '#core';
import { logDeskEvent } from '../log/log-desk-event.ts';
import { logEditionEvent } from '../log/log-edition-event.ts';
import { keepPresence } from '../presence/keep-presence.ts';
import type { Settings } from '../settings/settings.ts';

/** What all adapters of this process share. */
export type OpenHouse = {
  readonly kind: 'open';
  readonly house: House;
  /** Called whenever other knowledge answers. */
  readonly onReload: (listener: () => void) => void;
  /** Ends what answers and the store, after what was begun. */
  readonly close: () => Promise<void>;
};

/** How often what is kept no longer is cleared, in milliseconds. */
const clearing = 3_600_000;

/** Opens knowledge, store and desk; unsound knowledge opens nothing. */
export async function openHouse(
  settings: Settings,
  log: Log,
): Promise<OpenHouse | { readonly kind: 'unsound'; readonly problems: readonly Problem[] }> {
  const { createDesk, openEditions, openStore, readKey } = await loadDesk();
  const key = 'value' in settings.key ? settings.key.value : readKey(settings.key.file);
  let onEvent = () => {};
  let reloaded = () => {};
  const opened = await openEditions(settings.knowledge, (event) => {
    logEditionEvent(log, event);
    onEvent();
    if (event.kind === 'reloaded') reloaded();
  });
  if (opened.kind === 'unsound') return opened;
  const { editions } = opened;
  const report = (event: Parameters<typeof logDeskEvent>[1]) => logDeskEvent(log, event);
  const store = await openStore(settings.store, { report });
  const { limits, keepsText } = settings;
  const clock = Date.now;
  const edition = editions.current;
  const desk = createDesk({ store, edition, key, clock, report, limits, keepsText });
  const presence = keepPresence({ editions, records: store.records, clock, log });
  onEvent = presence.update;
  const clear = () => void desk.clear().catch((error: unknown) => warn(log, 'not-cleared', error));
  clear();
  const timer = setInterval(clear, clearing);
  return {
    kind: 'open',
    house: { desk, edition, records: store.records, log, clock },
    onReload(listener) {
      reloaded = listener;
    },
    async close() {
      clearInterval(timer);
      await Promise.all([editions.close(), presence.end()]);
      await store.close();
    },
  };
}

function warn(log: Log, event: string, error: unknown): void {
  log.warn(event, { reason: error instanceof Error ? error.message : String(error) });
}
