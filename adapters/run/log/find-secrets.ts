import type { Environment } from '#core';

/** Shorter ones occur by chance. */
const shortest = 6;

/** What the environment holds that must never be shown, by the variables' names. */
export function findSecrets(environment: Environment): ReadonlyMap<string, string> {
  const secrets = Object.entries(environment).flatMap(([name, value = '']) => {
    const isSecret = /TOKEN|SECRET|PASSWORD|_KEY$|^DATABASE_URL$/u.test(name);
    return isSecret && value.length >= shortest ? [[name, value] as const] : [];
  });
  // As it stands in a line of JSON.
  return new Map(secrets.map(([name, value]) => [name, JSON.stringify(value).slice(1, -1)]));
}
