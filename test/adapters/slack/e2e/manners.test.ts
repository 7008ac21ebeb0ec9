import { describe, expect, it } from 'vitest';
import { post } from '../../../fakes/slack/delivery/carry-http.ts';
import { sign } from '../../../fakes/slack/delivery/sign.ts';
import { seeing } from './seeing.ts';
import { type Mode, startWithPeople } from './start-with-people.ts';

describe.each<Mode>(['socket', 'http'])('in Slack, over %s, the bot', (mode) => {
  it('stays out of what is said to everybody, by bots, and to nobody', async () => {
    const { fake, ann, bob, general, asked, settle } = await startWithPeople(mode);
    const name = `@${fake.app.name}`;
    await ann.in(general).type('What would it cost?');
    await bob.in(general).type('ann, how long is lunch?');
    const event = {
      type: 'message',
      channel: general.id,
      channel_type: 'channel',
      ts: '1700000000.000100',
      text: `<@${fake.workspace.botUser}> What would it cost?`,
    };
    await fake.emit(fake.workspace, { ...event, user: 'U0OTHER', bot_id: 'B0OTHER' });
    await fake.emit(fake.workspace, { ...event, user: ann.id, subtype: 'message_changed' });
    await fake.emit(fake.workspace, {
      ...event,
      user: ann.id,
      text: `<!channel> <@${fake.workspace.botUser}> What would it cost?`,
    });
    await ann.in(general).type(`${name} How long would it be?`);
    await seeing(fake, ann, general, '112 km');
    await settle();
    expect(asked).toEqual(['How long would it be?']);
  });

  it('shows maintainers at Home what could not be answered, and nobody else', async () => {
    const { fake, ann, bob, ask } = await startWithPeople(mode, {
      environment: { SLACK_MAINTAINERS: 'U0BOB' },
    });
    await ask('What is a ticket?', 'Nobody has written that down');
    for (const person of [ann, bob]) {
      await person.openHome();
      await fake.until(() => person.home() !== '', 'the Home tab');
    }
    expect(bob.home()).toContain('What is a ticket?');
    expect(ann.home()).not.toContain('What is a ticket?');
  });

  it('forgets whoever wishes it', async () => {
    const { fake, ann, general, ask, desk } = await startWithPeople(mode);
    await ask('What is a ticket?', 'Nobody has written that down');
    await ann.in(general).slash('/ask', 'forget me');
    await seeing(fake, ann, general, 'is removed');
    expect(await desk.gaps(0)).toEqual([]);
  });

  it('says so where somebody asks too much', async () => {
    const few = { points: 1, seconds: 60 };
    const plenty = { points: 100, seconds: 60 };
    const { fake, ann, bob, general } = await startWithPeople(mode, {
      desk: { limits: { asker: few, place: plenty, workspace: plenty } },
    });
    await ann.in(general).type(`@${fake.app.name} What would it cost?`);
    await ann.in(general).type(`@${fake.app.name} How long would it be?`);
    const line = await seeing(fake, ann, general, 'many questions');
    expect(line.onlyFor).toBe(ann.id);
    expect(bob.screen(general)).not.toContain('many questions');
    await bob.in(general).type(`@${fake.app.name} How long would it be?`);
    await seeing(fake, bob, general, '112 km');
  });

  it('posts after a restart what a crash kept from being posted', async () => {
    const { fake, ann, general, running, desk } = await startWithPeople(mode);
    const question = await ann.in(general).type('Somebody: what would it cost?');
    const asked = {
      platform: 'slack',
      deliveryId: 'lost before it was posted',
      workspace: fake.workspace.id,
      place: general.id,
      thread: question.ts,
      text: 'What would it cost?',
      returnTo: JSON.stringify({
        kind: 'post',
        team: fake.workspace.id,
        channel: general.id,
        user: ann.id,
        thread: question.ts,
        isPrivate: false,
      }),
    };
    const reply = await desk.ask({ ...asked, asker: ann.id });
    await running.post({ question: asked, reply });
    const answer = await seeing(fake, ann, general, 'under $8 billion');
    expect(answer.threadTs).toBe(question.ts);
  });

  it('closes its connections when it stops', async () => {
    const { fake, ask, settle } = await startWithPeople(mode);
    await ask('What would it cost?', 'under $8 billion');
    await settle();
    await fake.until(() => fake.sockets.count() === 0, 'no connection');
  });
});

describe('over HTTP, with what other senders leave out,', () => {
  it('a mention alone is answered', async () => {
    const { fake, ann, general, url } = await startWithPeople('http');
    const seconds = Math.floor(Date.now() / 1_000);
    const event = {
      type: 'app_mention',
      user: ann.id,
      text: `<@${fake.workspace.botUser}> What would it cost?`,
      ts: (await ann.in(general).type('A mention by other means:')).ts,
      channel: general.id,
    };
    const body = JSON.stringify({
      type: 'event_callback',
      team_id: fake.workspace.id,
      event_id: 'Ev1',
      event,
    });
    const headers = {
      'content-type': 'application/json',
      'x-slack-request-timestamp': `${seconds}`,
      'x-slack-signature': sign(fake.app.signingSecret, seconds, body),
    };
    const request = { url: `${url}/slack/events`, body, headers };
    expect((await post(request, 20_000)).status).toBe(200);
    await seeing(fake, ann, general, 'under $8 billion');
  });
});
