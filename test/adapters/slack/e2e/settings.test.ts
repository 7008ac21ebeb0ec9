import { describe, expect, it } from 'vitest';
import { seeing } from './seeing.ts';
import { startWithPeople, type WithPeople } from './start-with-people.ts';

describe('a channel in Slack', () => {
  it('is set by an admin, in a form', async () => {
    const started = await startWithPeople('socket');
    const { fake, ann, general } = started;
    await set(started, { 'In this channel': 'Off: answers nobody here' });
    await ann.in(general).type(`@${fake.app.name} What would it cost?`);
    const line = await seeing(fake, ann, general, 'switched off');
    expect(line.onlyFor).toBe(ann.id);
    await ann.in(general).slash('/ask', 'What would it cost?');
    await fake.until(() => ann.messages(general).length === 3, 'another line');
    expect(ann.screen(general)).not.toContain('$8 billion');
  });

  it('is not set by anybody else', async () => {
    const { fake, ann, general } = await startWithPeople('socket');
    await ann.in(general).slash('/ask', 'settings');
    await seeing(fake, ann, general, 'Settings are for admins');
    expect(ann.modal()).toBe('');
  });

  it('is set by a maintainer', async () => {
    const { fake, ann, general } = await startWithPeople('socket', {
      environment: { SLACK_MAINTAINERS: 'U0ANN' },
    });
    await ann.in(general).slash('/ask', 'settings');
    await fake.until(() => ann.modal() !== '', 'the form');
  });

  it('may have no threads followed', async () => {
    const started = await startWithPeople('socket');
    const { fake, ann, general, ask, asked, settle } = started;
    await set(started, { 'In this channel': 'Mention: answers who names it' });
    await ask('What would it cost?', 'under $8 billion');
    const [thread] = ann.messages(general);
    if (thread === undefined) throw new Error('no question');
    await ann.in(general).type('And how long is it?', { thread });
    await ann.in(general).type(`@${fake.app.name} How long would it be?`, { thread });
    await seeing(fake, ann, general, '112 km');
    await settle();
    expect(asked).toEqual(['What would it cost?', 'How long would it be?']);
  });

  it('may have all answers privately, or all for everybody', async () => {
    const started = await startWithPeople('socket');
    const { fake, ann, bob, general, ask } = started;
    await set(started, { Answers: 'All privately' });
    const answer = await ask('What would it cost?', 'under $8 billion');
    expect(answer.onlyFor).toBe(ann.id);
    expect(answer.threadTs).toBe(ann.messages(general)[0]?.ts);
    await set(started, { Answers: 'All for everybody' });
    await ann.in(general).slash('/ask', 'How long would it be?');
    await seeing(fake, bob, general, '112 km');
  });

  it('may have some topics only', async () => {
    const started = await startWithPeople('socket');
    const { fake, ann, general } = started;
    await set(started, { 'Topics (all where none is chosen)': ['Rail'] });
    await ann.in(general).type(`@${fake.app.name} What would it cost?`);
    await fake.until(() => ann.messages(general).length === 2, 'an answer');
    expect(ann.screen(general)).not.toContain('under $8 billion');
  });
});

/** An admin sets the channel. */
async function set(
  { fake, general }: WithPeople,
  filling: Readonly<Record<string, string | readonly string[]>>,
): Promise<void> {
  const eve = fake.person('U0EVE', { name: 'eve', isAdmin: true });
  await eve.in(general).slash('/ask', 'settings');
  await fake.until(() => eve.modal() !== '', 'the form');
  await eve.submit(filling);
  expect(eve.modal()).toBe('');
}
