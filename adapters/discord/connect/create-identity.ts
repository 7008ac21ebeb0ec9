import { type Client, GatewayDispatchEvents } from 'discord.js';
import { z } from 'zod';

const withId = z.object({ id: z.string() });
const welcome = z.object({ user: withId, application: withId.optional() });

/** Who the bot is, as the gateway says before anything else. */
export function createIdentity(client: Client<boolean>) {
  let self = '';
  let application = '';
  client.ws.on(GatewayDispatchEvents.Ready, (data: unknown) => {
    const read = welcome.safeParse(data).data;
    self = read?.user.id ?? self;
    // Only for old applications the bot has another id.
    application = read?.application?.id ?? self;
  });
  return { self: () => self, application: () => application };
}
