import type { Adapter, Environment } from '#core';
import type { Platform } from './platform.ts';

/** An adapter with what the environment says of it. */
export function toPlatform<Settings>(
  { platform: name, readSettings, start, check }: Adapter<Settings>,
  environment: Environment,
): Platform {
  const read = readSettings(environment);
  if (read.kind !== 'on') return { name, ...read };
  const { settings, how } = read;
  return {
    kind: 'on',
    name,
    how,
    start: (house) => start(settings, house),
    check: () => check(settings),
  };
}
