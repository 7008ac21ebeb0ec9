import type { Environment } from '#core';
import type { Platform } from './platform.ts';
import { toPlatform } from './to-platform.ts';

/** Each is loaded only where the environment says anything of it: the libraries are large. */
const adapters: Readonly<Record<string, (environment: Environment) => Promise<Platform>>> = {
  discord: async (environment) =>
    toPlatform((await import('../../discord/discord.ts')).discord, environment),
  slack: async (environment) =>
    toPlatform((await import('../../slack/slack.ts')).slack, environment),
};

/** All platforms, and whether the environment has them on. `port` is where to listen. */
export async function findPlatforms(
  environment: Environment,
  port: number,
): Promise<readonly Platform[]> {
  const given = { ...environment, PORT: String(port) };
  return Promise.all(
    Object.entries(adapters).map(([name, load]): Promise<Platform> | Platform => {
      const prefix = `${name.toUpperCase()}_`;
      const isNamed = Object.keys(given).some((variable) => variable.startsWith(prefix));
      return isNamed
        ? load(given).catch((error: unknown) => toWrong(name, error))
        : { kind: 'off', name, why: `no ${prefix}… is set; .env.example lists them` };
    }),
  );
}

/** Where its library is missing, such as after an installation without it. */
function toWrong(name: string, error: unknown): Platform {
  const reason = error instanceof Error ? error.message : String(error);
  return { kind: 'wrong', name, problems: [`${name} cannot be loaded: ${reason}`] };
}
