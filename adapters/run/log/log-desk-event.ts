import type { DeskEvent, Log } from '#core';

/** One line for what happened to the store. */
export function logDeskEvent(log: Log, event: DeskEvent): void {
  const { kind, ...fields } = event;
  if (kind === 'store-back') log.info(kind, fields);
  else log.error(kind, fields);
}
