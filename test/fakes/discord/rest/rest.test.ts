import {
  PermissionFlagsBits as Bits,
  MessageFlags,
  InteractionResponseType as Response,
} from 'discord-api-types/v10';
import { expect, onTestFinished, test } from 'vitest';
import { createFakeDiscord } from '../create-fake-discord.ts';
import { limits } from '../limits.ts';

/** A Discord with a channel, a person in it, and a bot that makes plain requests. */
async function open() {
  const fake = await createFakeDiscord();
  onTestFinished(fake.close);
  const server = fake.server({ name: 'A server' });
  const channel = server.channel('general');
  const ask = async (line: string, body?: unknown) => {
    const [method = '', path = ''] = line.split(' ');
    const response = await fetch(`${fake.url}/v10${path}`, {
      method,
      headers: { authorization: `Bot ${fake.token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  const set = [{ name: 'ask', description: 'Asks' }];
  await ask(`PUT /applications/${fake.world.application}/commands`, set);
  const ann = fake.person({ name: 'Ann' }).in(channel);
  const use = () => {
    const outcome = ann.slash('ask');
    const [interaction] = [...fake.world.interactions.values()].slice(-1);
    if (!interaction) throw new Error('no interaction');
    const hook = `/webhooks/${fake.world.application}/${interaction.token}`;
    const respond = (body: unknown) =>
      ask(`POST /interactions/${interaction.id}/${interaction.token}/callback`, body);
    return { outcome, hook, respond };
  };
  return { fake, server, channel, ask, ann, use };
}

const reply = { type: Response.ChannelMessageWithSource, data: { content: 'yes' } };

test('the same nonce gives the first message again, for a few minutes', async () => {
  const { fake, ask, channel } = await open();
  const body = { content: 'once', nonce: 'n', enforce_nonce: true };
  const first = await ask(`POST /channels/${channel.id}/messages`, body);
  const second = await ask(`POST /channels/${channel.id}/messages`, body);
  expect(second.body.id).toBe(first.body.id);
  expect(fake.answers(channel)).toHaveLength(1);
  fake.pass(6 * 60_000);
  await ask(`POST /channels/${channel.id}/messages`, body);
  expect(fake.answers(channel)).toHaveLength(2);
});

test('an interaction is responded to once', async () => {
  const { fake, use } = await open();
  const { respond } = use();
  expect((await respond(reply)).status).toBe(204);
  expect(await respond(reply)).toMatchObject({ status: 400, body: { code: 40060 } });
  expect(fake.world.violations).toHaveLength(1);
});

test('a response that is repeated because nobody heard the first is no fault of the bot', async () => {
  const { fake, use } = await open();
  const { respond, outcome } = use();
  fake.faults.plan('POST /interactions/', { kind: 'reset-after' });
  await expect(respond(reply)).rejects.toThrow();
  expect((await respond(reply)).body.code).toBe(40060);
  expect(await outcome).toMatchObject({ kind: 'message' });
  expect(fake.world.violations).toEqual([]);
});

test('a response after three seconds comes too late, and so does a follow-up after fifteen minutes', async () => {
  const { fake, ask, use } = await open();
  const late = use();
  fake.pass(limits.firstResponse.max + 1);
  expect(await late.respond(reply)).toMatchObject({ status: 404, body: { code: 10062 } });
  const { hook, respond } = use();
  await respond(reply);
  expect((await ask(`PATCH ${hook}/messages/@original`, { content: 'other' })).status).toBe(200);
  fake.pass(limits.token.max + 1);
  expect(await ask(`POST ${hook}`, { content: 'more' })).toMatchObject({ body: { code: 50027 } });
});

test('a deferred response is edited, deleted, and private where it was deferred so', async () => {
  const { fake, ask, ann, channel, use } = await open();
  const { hook, respond, outcome } = use();
  await respond({ type: Response.DeferredChannelMessageWithSource, data: { flags: 64 } });
  expect(ann.screen()).toContain('Strait is thinking…');
  await ask(`PATCH ${hook}/messages/@original`, { content: 'at last' });
  expect(await outcome).toMatchObject({ kind: 'message' });
  const bo = fake.person({ name: 'Bo' }).in(channel);
  expect(ann.screen()).toContain('at last');
  expect(bo.screen()).not.toContain('at last');
  await ask(`DELETE ${hook}/messages/@original`);
  expect(ann.screen()).toBe('');
});

test('the response is given where it is asked for', async () => {
  const { ask, use } = await open();
  const { hook, respond } = use();
  await respond({ ...reply, data: { content: 'hush', flags: MessageFlags.Ephemeral } });
  const { body } = await ask(`GET ${hook}/messages/@original`);
  expect(body).toMatchObject({ content: 'hush', flags: 64, interaction: { name: '/ask' } });
});

test('a bot that is not in the server may follow up five times', async () => {
  const { fake, ask } = await open();
  const elsewhere = fake.server({ name: 'Elsewhere', hasBot: false }).channel('lounge');
  const set = [{ name: 'ask', description: 'Asks', integration_types: [1], contexts: [0] }];
  await ask(`PUT /applications/${fake.world.application}/commands`, set);
  const outcome = fake.person({ name: 'Cy' }).in(elsewhere).slash('ask');
  const [interaction] = [...fake.world.interactions.values()].slice(-1);
  await ask(`POST /interactions/${interaction?.id}/${interaction?.token}/callback`, reply);
  await outcome;
  const follow = () =>
    ask(`POST /webhooks/${fake.world.application}/${interaction?.token}`, { content: 'more' });
  for (let at = 0; at < limits.followUps.max; at += 1) expect((await follow()).status).toBe(200);
  expect(await follow()).toMatchObject({ status: 400, body: { code: 40094 } });
});

test.each([
  ['POST', 'messages', { content: 'x' }, Bits.SendMessages],
  ['POST', 'typing', undefined, Bits.SendMessages],
  ['POST', 'threads', { name: 'x', type: 11 }, Bits.CreatePublicThreads],
  ['GET', 'messages', undefined, Bits.ReadMessageHistory],
  ['GET', '', undefined, Bits.ViewChannel],
])('%s …/%s needs a permission', async (method, what, body, bit) => {
  const { fake, server, channel, ask } = await open();
  const line = `${method} /channels/${channel.id}/${what}`.replace(/\/$/u, '');
  expect((await ask(line, body)).status).toBeLessThan(300);
  server.deny(channel, bit);
  expect((await ask(line, body)).status).toBe(403);
  expect(fake.world.violations).toHaveLength(1);
});

test('threads have names of at most 100 characters, and one for each message', async () => {
  const { ask, ann, channel } = await open();
  const { id } = ann.type('a question');
  const line = `POST /channels/${channel.id}/messages/${id}/threads`;
  const tooLong = { name: 'x'.repeat(limits.threadName.max + 1) };
  expect(await ask(line, tooLong)).toMatchObject({ status: 400, body: { code: 50035 } });
  expect((await ask(line, { name: 'x'.repeat(limits.threadName.max) })).body.id).toBe(id);
  expect(await ask(line, { name: 'x' })).toMatchObject({ status: 400, body: { code: 160004 } });
});

test('mentions notify as far as they are allowed to', async () => {
  const { fake, server, ask, ann, channel } = await open();
  const { id } = ann.type('a question');
  const { id: user } =
    [...fake.world.users.values()].find((one) => one.global_name === 'Ann') ?? {};
  const say = async (over: object) => {
    const body = { content: `<@${user}> @everyone <@&7>`, ...over };
    const { body: made } = await ask(`POST /channels/${channel.id}/messages`, body);
    return fake.read(made.id).fired;
  };
  const answering = { message_reference: { message_id: id } };
  expect(await say({})).toEqual(['@Ann', '@role 7']);
  expect(await say({ allowed_mentions: { parse: [] } })).toEqual([]);
  expect(await say({ allowed_mentions: { users: [user] } })).toEqual(['@Ann']);
  expect(await say({ content: 'x', ...answering })).toEqual(['@Ann']);
  expect(await say({ content: 'x', ...answering, allowed_mentions: {} })).toEqual([]);
  server.guild.botMay |= Bits.MentionEveryone;
  expect(await say({})).toContain('@everyone');
});

test('faults come as often as planned, in their order', async () => {
  const { fake, ask, channel } = await open();
  const post = (content: string) => ask(`POST /channels/${channel.id}/messages`, { content });
  fake.faults.plan('POST /channels/', { kind: 'limited', after: 1, global: true });
  fake.faults.plan(/messages$/u, { kind: 'status', status: 502 }, 2);
  expect(await post('a')).toMatchObject({ status: 429, body: { retry_after: 1, global: true } });
  expect([(await post('a')).status, (await post('a')).status]).toEqual([502, 502]);
  fake.faults.plan('POST', { kind: 'reset' });
  await expect(post('b')).rejects.toThrow();
  expect(fake.answers(channel)).toEqual([]);
  fake.faults.plan('POST', { kind: 'reset-after' });
  await expect(post('c')).rejects.toThrow();
  expect(fake.answers(channel).map(({ words }) => words)).toEqual(['c']);
});

test('what the stand-in does not have is said to be missing', async () => {
  const { fake, ask } = await open();
  expect((await ask('GET /stickers/1')).status).toBe(404);
  expect(fake.world.violations).toEqual(['GET /stickers/1 is no route of the stand-in']);
});

test('what answers a message that is gone stands by itself, or is refused', async () => {
  const { fake, ask, ann, channel } = await open();
  const { id } = ann.type('a question');
  ann.remove(id);
  const line = `POST /channels/${channel.id}/messages`;
  const body = { content: 'x', message_reference: { message_id: id } };
  expect((await ask(line, body)).body.code).toBe(50035);
  const lenient = { ...body.message_reference, fail_if_not_exists: false };
  const { body: made } = await ask(line, { ...body, message_reference: lenient });
  expect(made.message_reference).toBeUndefined();
  expect(fake.answers(channel)).toHaveLength(1);
});

test('who takes no direct messages gets none', async () => {
  const { fake, ask } = await open();
  const bo = fake.person({ name: 'Bo', open: false });
  const talk = await ask('POST /users/@me/channels', { recipient_id: bo.user.id });
  const said = await ask(`POST /channels/${talk.body.id}/messages`, { content: 'x' });
  expect(said).toMatchObject({ status: 403, body: { code: 50007 } });
});
