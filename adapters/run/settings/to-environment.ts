import type { Environment } from '#core';

/** The environment without what is set to nothing, as `NAME=` in `.env` leaves it. */
export function toEnvironment(given: Environment): Environment {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value?.trim()));
}
