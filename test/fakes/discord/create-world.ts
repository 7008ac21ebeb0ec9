import { createIds } from './create-ids.ts';
import { toUser } from './shapes/to-user.ts';
import type { World } from './world.ts';

type Given = Pick<World, 'now' | 'gateway' | 'emit' | 'changed'> & {
  readonly name?: string;
  readonly readContent?: boolean;
  readonly sparse?: boolean;
};

/** A Discord with one app and its bot, and nothing else yet. */
export function createWorld({
  name = 'Strait',
  readContent = false,
  sparse = false,
  ...given
}: Given): World {
  const nextId = createIds(given.now);
  const application = nextId();
  const bot = toUser(application, name, true);
  return {
    ...given,
    application,
    // The first part of a token is the app's id; clients may look at it.
    token: `${Buffer.from(application).toString('base64url')}.fake00.${'x'.repeat(27)}`,
    bot,
    readContent,
    sparse,
    guilds: new Map(),
    channels: new Map(),
    users: new Map([[bot.id, bot]]),
    closed: new Set(),
    posts: new Map(),
    interactions: new Map(),
    commands: [],
    violations: [],
    requests: [],
    nextId,
  };
}
