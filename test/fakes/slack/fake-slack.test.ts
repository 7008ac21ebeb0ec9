import { describe, expect, it } from 'vitest';
import { post } from './delivery/carry-http.ts';
import { sign } from './delivery/sign.ts';
import { type Mode, startEcho } from './start-echo.ts';

describe.each<Mode>(['socket', 'http'])(
  'real Bolt takes the stand-in for Slack, over %s:',
  (mode) => {
    it('a mention is answered below it', async () => {
      const { fake } = await startEcho(mode);
      const ann = fake.person('U1', { name: 'ann' });
      const general = fake.channel('general');
      await ann.in(general).type('@echo is 1 < 2?');
      await fake.until(() => ann.messages(general).length === 2, 'an answer');
      expect(ann.screen(general)).toBe('ann: @echo is 1 < 2?\n  │ echo: You said: @echo is 1 < 2?');
      expect(fake.violations).toEqual([]);
    });

    it('a command is answered to the one who gave it, and its buttons replace it', async () => {
      const { fake } = await startEcho(mode);
      const ann = fake.person('U1', { name: 'ann' });
      const bob = fake.person('U2', { name: 'bob' });
      const general = fake.channel('general');
      expect(await ann.in(general).slash('/echo', 'so & so')).toMatchObject({
        kind: 'acknowledged',
      });
      const [said] = await fake.until(
        () => ann.messages(general).length === 1 && ann.messages(general),
        'an answer',
      );
      expect(ann.screen(general)).toBe('echo (only visible to you): so & so\n[ Louder ]');
      expect(bob.screen(general)).toBe('');
      if (said !== undefined) await ann.press(said, 'Louder');
      await fake.until(() => ann.screen(general).includes('LOUD'), 'the louder one');
      expect(ann.messages(general)).toHaveLength(1);
      expect(fake.violations).toEqual([]);
    });

    it('shortcuts open forms, and what is wrong in a form is said in it', async () => {
      const { fake } = await startEcho(mode);
      const ann = fake.person('U1', { name: 'ann' });
      await ann.shortcut('Say something');
      await fake.until(() => ann.modal() !== '', 'a form');
      expect(ann.modal()).toBe('═ Something ═\nWhat\n[____]\n[ Say ]');
      await ann.submit({ What: 'nothing' });
      expect(ann.modal()).toContain('! Say something');
      await ann.submit({ What: 'something' });
      expect(ann.modal()).toBe('');
      await fake.until(() => ann.screen(ann.dm.channel).includes('echo: something'), 'a message');
    });

    it('home and messages tab are told apart, and a prompt is typed by a press', async () => {
      const { fake } = await startEcho(mode);
      const ann = fake.person('U1', { name: 'ann' });
      await ann.openHome();
      await fake.until(() => ann.home() === 'At home', 'the home tab');
      await ann.openMessages();
      await fake.until(() => ann.prompts().length === 1, 'a prompt');
      await ann.prompt('Greet');
      await fake.until(() => ann.screen(ann.dm.channel).includes('Hello yourself'), 'a greeting');
    });

    it('an event comes again as long as it is not acknowledged', async () => {
      const { fake } = await startEcho(mode);
      const ann = fake.person('U1', { name: 'ann' });
      const general = fake.channel('general');
      fake.faults.onDelivery('slow-acknowledgement', 2);
      await ann.in(general).type('@echo hello');
      // The mention and the message beside it came twice more in all; this app answers every mention.
      await fake.until(() => ann.messages(general).length >= 3, 'a doubled answer');
      expect(fake.faults.left()).toBe(0);
    });

    it('faults of the Web API come as they are ordered', async () => {
      const { fake, app } = await startEcho(mode);
      const general = fake.channel('general');
      fake.faults.onCall('chat.postMessage', { kind: 'error', error: 'fatal_error' });
      const say = () =>
        app.client.chat.postMessage({
          token: fake.workspace.botToken,
          channel: general.id,
          text: 'x',
        });
      await expect(say()).rejects.toThrow('fatal_error');
      await expect(say()).resolves.toMatchObject({ ok: true });
    });
  },
);

describe('as Slack, the stand-in', () => {
  it('refuses a call for which the app has no scope, and a token that is none', async () => {
    const { fake, app } = await startEcho('http');
    fake.person('U1');
    await expect(
      app.client.users.info({ token: fake.workspace.botToken, user: 'U1' }),
    ).rejects.toMatchObject({ data: { error: 'missing_scope', needed: 'users:read' } });
    await expect(app.client.auth.test({ token: 'xoxb-none' })).rejects.toThrow('invalid_auth');
  });

  it('signs what it sends, so that Bolt refuses what it did not sign', async () => {
    const { fake } = await startEcho('http');
    const ann = fake.person('U1');
    await ann.in(fake.channel('general')).type('@echo hello');
    const [first] = fake.sent;
    if (first === undefined) throw new Error('nothing was sent');
    const { headers } = first;
    expect((await post(first, 5_000)).status).toBe(200);
    const wrong = { ...headers, 'x-slack-signature': sign('another', 0, first.body) };
    expect((await post({ ...first, headers: wrong }, 5_000)).status).toBe(401);
    const seconds = Math.floor(Date.now() / 1_000) - 360;
    const old = {
      ...headers,
      'x-slack-request-timestamp': `${seconds}`,
      'x-slack-signature': sign(fake.app.signingSecret, seconds, first.body),
    };
    expect((await post({ ...first, headers: old }, 5_000)).status).toBe(401);
  });

  it.each(['dropped-before', 'dropped-after'] as const)(
    'breaks a connection (%s), and goes on over the next',
    async (fault) => {
      const { fake } = await startEcho('socket');
      const ann = fake.person('U1', { name: 'ann' });
      fake.faults.onDelivery(fault);
      await ann.dm.type('Hello');
      await fake.until(() => fake.sockets.opened() === 2, 'a second connection');
      await fake.until(() => ann.screen(ann.dm.channel).includes('Hello yourself'), 'a greeting');
    },
  );

  it('asks for a new connection, and falls silent without closing one', async () => {
    const { fake } = await startEcho('socket');
    fake.sockets.refresh();
    await fake.until(() => fake.sockets.opened() === 2, 'a second connection');
    fake.sockets.freeze();
    await fake.until(() => fake.sockets.opened() === 3, 'a third connection');
  });
});
