import { GatewayIntentBits as Intents, GatewayOpcodes as Op } from 'discord-api-types/v10';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { createFakeDiscord } from '../create-fake-discord.ts';
import { limits } from '../limits.ts';

type Payload = { op: number; d: unknown; s: number | null; t: string | null };

/** A Discord, and connections that say what they are told to. */
async function open(readContent = false) {
  const fake = await createFakeDiscord({ readContent });
  onTestFinished(fake.close);
  const connect = () => {
    const socket = new WebSocket(fake.world.gateway());
    const got: Payload[] = [];
    const closed: number[] = [];
    socket.on('message', (data) => got.push(JSON.parse(data.toString())));
    socket.on('close', (code) => closed.push(code));
    const say = (op: number, d: unknown) => socket.send(JSON.stringify({ op, d }));
    const names = () => got.flatMap(({ t }) => t ?? []);
    return { socket, got, closed, say, names };
  };
  const identify = async (over: object = {}) => {
    const line = connect();
    await fake.until(() => line.got.length > 0, 'a greeting');
    const properties = { os: 'o', browser: 'b', device: 'd' };
    const intents = Intents.Guilds | Intents.GuildMessages;
    line.say(Op.Identify, { token: fake.token, intents, properties, ...over });
    await fake.until(() => line.names().includes('READY') || line.closed.length > 0, 'an answer');
    return line;
  };
  return { fake, connect, identify };
}

test('a bot that says too much, or too much at once, is cut off', async () => {
  const { fake, identify } = await open();
  const [often, long] = [await identify(), await identify()];
  for (let said = 0; said < limits.gatewayEvents.max; said += 1) often.say(Op.Heartbeat, null);
  long.say(Op.PresenceUpdate, { text: 'x'.repeat(limits.gatewayBytes.max) });
  await fake.until(() => often.closed.length + long.closed.length === 2, 'both cut off');
  expect([often.closed, long.closed]).toEqual([[4008], [4002]]);
  expect(fake.world.violations).toHaveLength(2);
});

test.each([
  ['a wrong token', { token: 'x' }, 4004],
  ['an intent that is not switched on', { intents: Intents.MessageContent }, 4014],
  ['a shard that is not there', { shard: [2, 2] }, 4010],
  ['nothing that can be read', { intents: 'all' }, 4002],
])('a bot that comes with %s is turned away', async (_, over, code) => {
  const { identify } = await open();
  expect((await identify(over)).closed).toEqual([code]);
});

test('each shard hears of its own servers only', async () => {
  const { fake, identify } = await open();
  const shards = [await identify({ shard: [0, 2] }), await identify({ shard: [1, 2] })];
  const servers = Array.from({ length: 6 }, (_, at) => {
    // Which shard a server belongs to depends on the millisecond in which it was made.
    fake.pass(1);
    return fake.server({ name: `${at}` });
  });
  const of = (line: (typeof shards)[number]) =>
    line.got.filter(({ t }) => t === 'GUILD_CREATE').map(({ d }) => (d as { id: string }).id);
  await fake.until(() => shards.flatMap(of).length === servers.length, 'all servers');
  shards.forEach((line, shard) => {
    expect(of(line).length).toBeGreaterThan(0);
    for (const id of of(line)) expect((BigInt(id) >> 22n) % 2n).toBe(BigInt(shard));
  });
});

test('who comes back gets what was missed, once', async () => {
  const { fake, connect, identify } = await open();
  const channel = fake.server({ name: 's' }).channel('c');
  const first = await identify();
  const ready = first.got.find(({ t }) => t === 'READY')?.d as { session_id: string };
  fake.gateway.drop();
  fake.person({ name: 'Ann' }).in(channel).type('missed');
  const second = connect();
  await fake.until(() => second.got.length > 0, 'a greeting');
  const seq = Math.max(...first.got.map(({ s }) => s ?? 0));
  second.say(Op.Resume, { token: fake.token, session_id: ready.session_id, seq });
  await fake.until(() => second.names().includes('RESUMED'), 'resumed');
  expect(second.names()).toEqual(['MESSAGE_CREATE', 'RESUMED']);
});

test('with the intent switched on, everything can be read', async () => {
  const { fake, identify } = await open(true);
  const channel = fake.server({ name: 's' }).channel('c');
  const quiet = await identify();
  const reading = await identify({ intents: Intents.GuildMessages | Intents.MessageContent });
  fake.person({ name: 'Ann' }).in(channel).type('a secret');
  const texts = ({ got }: typeof quiet) =>
    got
      .filter(({ t }) => t === 'MESSAGE_CREATE')
      .map(({ d }) => (d as { content: string }).content);
  await fake.until(() => texts(quiet).length + texts(reading).length === 2, 'both');
  expect([texts(quiet), texts(reading)]).toEqual([[''], ['a secret']]);
});

test('a dead connection takes and gives nothing', async () => {
  const { fake, identify } = await open();
  const line = await identify();
  fake.gateway.deaden();
  const before = line.got.length;
  line.say(Op.Heartbeat, null);
  const other = await identify();
  other.say(Op.Heartbeat, null);
  await fake.until(() => other.got.some(({ op }) => op === Op.HeartbeatAck), 'a heartbeat');
  expect(line.got).toHaveLength(before);
});
