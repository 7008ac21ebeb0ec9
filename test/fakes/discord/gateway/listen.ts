import { randomUUID } from 'node:crypto';
import {
  GatewayCloseCodes as Close,
  type GatewayReadyDispatchData,
  GatewayIntentBits as Intents,
  GatewayOpcodes as Op,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { limits } from '../limits.ts';
import { toFlags } from '../shapes/to-flags.ts';
import { toGuild } from '../shapes/to-guild.ts';
import type { World } from '../world.ts';
import { type Line, type Session, send, write } from './session.ts';

type Surroundings = {
  readonly world: World;
  readonly sessions: Session[];
  readonly seen: { identified: number; resumed: number; heartbeats: number };
  readonly heartbeat: number;
  readonly url: () => string;
};

const identify = z.object({
  token: z.string(),
  intents: z.number().int(),
  properties: z.object({ os: z.string(), browser: z.string(), device: z.string() }),
  shard: z.tuple([z.number().int().min(0), z.number().int().min(1)]).default([0, 1]),
});
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.number().int() });
const payload = z.object({ op: z.number(), d: z.unknown() });

/** Greets a bot that has connected and answers what it says. */
export function listen(line: Line, around: Surroundings): void {
  const { socket } = line;
  write(line, { op: Op.Hello, d: { heartbeat_interval: around.heartbeat } });
  socket.on('message', (data) => {
    if (!line.dead) hear(line, around, data.toString());
  });
  socket.on('close', (code) => leave(line, around, code));
}

function hear(line: Line, around: Surroundings, said: string): void {
  const { world, seen } = around;
  const { op, d } = payload.parse(JSON.parse(said));
  if (isTooMuch(line)) refuse(line, world, Close.RateLimited);
  else if (Buffer.byteLength(said) > limits.gatewayBytes.max)
    refuse(line, world, Close.DecodeError);
  else if (op === Op.Heartbeat) {
    seen.heartbeats += 1;
    write(line, { op: Op.HeartbeatAck });
  } else if (op === Op.Identify) greet(line, around, d);
  else if (op === Op.Resume) takeUp(line, around, d);
  else if (!line.session) refuse(line, world, Close.NotAuthenticated);
}

function isTooMuch({ heard }: Line): boolean {
  const minuteAgo = performance.now() - 60_000;
  heard.push(performance.now());
  return heard.filter((at) => at > minuteAgo).length > limits.gatewayEvents.max;
}

/** A token that is wrong and an intent that is not switched on are mistakes of people, not of a bot. */
function refuse({ socket }: Line, world: World, code: Close): void {
  const isMistake = code !== Close.AuthenticationFailed && code !== Close.DisallowedIntents;
  if (isMistake) world.violations.push(`gateway closed with ${code} ${Close[code]}`);
  socket.close(code);
}

function greet(line: Line, around: Surroundings, said: unknown): void {
  const given = identify.safeParse(said);
  const code = given.success ? judge(line, around.world, given.data) : Close.DecodeError;
  if (!given.success || code !== undefined) {
    refuse(line, around.world, code ?? Close.DecodeError);
    return;
  }
  const { intents, shard } = given.data;
  const session: Session = { id: randomUUID(), shard, intents, sequence: 0, sent: [], line };
  line.session = session;
  around.sessions.push(session);
  around.seen.identified += 1;
  tellState(session, around);
  around.world.changed();
}

function judge(
  { session }: Line,
  world: World,
  { token, intents, shard }: z.infer<typeof identify>,
): Close | undefined {
  const content = world.readContent ? 0 : Intents.MessageContent;
  const disallowed = Intents.GuildMembers | Intents.GuildPresences | content;
  if (session) return Close.AlreadyAuthenticated;
  if (token !== world.token) return Close.AuthenticationFailed;
  if (shard[0] >= shard[1]) return Close.InvalidShard;
  return intents & disallowed ? Close.DisallowedIntents : undefined;
}

function tellState(session: Session, { world, url }: Surroundings): void {
  const { shard } = session;
  const guilds = [...world.guilds.values()].filter(
    ({ id, hasBot }) => hasBot && Number((BigInt(id) >> 22n) % BigInt(shard[1])) === shard[0],
  );
  const ready: GatewayReadyDispatchData = {
    v: 10,
    user: world.bot,
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: url(),
    shard: [shard[0], shard[1]],
    application: { id: world.application, ...toFlags(world) },
  };
  send(session, 'READY', ready);
  for (const guild of guilds) send(session, 'GUILD_CREATE', toGuild(world, guild));
}

function takeUp(line: Line, { world, sessions, seen }: Surroundings, said: unknown): void {
  const given = resume.safeParse(said);
  const session = sessions.find(({ id }) => id === given.data?.session_id);
  if (!given.success) refuse(line, world, Close.DecodeError);
  else if (given.data.token !== world.token) refuse(line, world, Close.AuthenticationFailed);
  else if (!session) write(line, { op: Op.InvalidSession, d: false });
  else if (given.data.seq > session.sequence) refuse(line, world, Close.InvalidSeq);
  else {
    line.session = session;
    session.line = line;
    seen.resumed += 1;
    for (const missed of session.sent) if ((missed.s ?? 0) > given.data.seq) write(line, missed);
    send(session, 'RESUMED', {});
    world.changed();
  }
}

/** A bot that says goodbye is not remembered. */
function leave(line: Line, { world, sessions }: Surroundings, code: number): void {
  const { session } = line;
  if (session?.line !== line) return;
  session.line = undefined;
  const at = sessions.indexOf(session);
  if (at >= 0 && (code === 1000 || code === 1001)) sessions.splice(at, 1);
  world.changed();
}
