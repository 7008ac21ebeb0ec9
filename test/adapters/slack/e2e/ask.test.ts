import { describe, expect, it } from 'vitest';
import type { FakeSlack } from '../../../fakes/slack/create-fake-slack.ts';
import { seeing } from './seeing.ts';
import { type Mode, startWithPeople } from './start-with-people.ts';

describe.each<Mode>(['socket', 'http'])('in Slack, over %s,', (mode) => {
  it('a command is answered to the asker alone, until they share it with the channel', async () => {
    const { fake, ann, bob, general } = await startWithPeople(mode);
    await ann.in(general).slash('/ask', 'What would it cost?');
    const answer = await seeing(fake, ann, general, 'under $8 billion');
    expect(answer.onlyFor).toBe(ann.id);
    expect(bob.screen(general)).toBe('');
    await ann.press(answer, 'Share');
    const shared = await seeing(fake, bob, general, 'under $8 billion');
    expect(bob.screen(general)).toContain('TASS');
    expect(shared.mentions).toEqual([]);
  });

  it('a command is answered where the bot is no member', async () => {
    const { fake, ann } = await startWithPeople(mode);
    const secret = fake.channel('secret', { kind: 'private', members: [ann], withoutBot: true });
    await ann.in(secret).slash('/ask', 'What would it cost?');
    await seeing(fake, ann, secret, 'under $8 billion');
  });

  it('a mention is answered in its thread, once for the mention and the message beside it', async () => {
    const { fake, ann, bob, general, asked, settle } = await startWithPeople(mode);
    const question = await ann.in(general).type(`@${fake.app.name} What would it cost?`);
    const answer = await seeing(fake, bob, general, 'under $8 billion');
    expect(answer.threadTs).toBe(question.ts);
    expect(answer.text).toBe('Kirill Dmitriev put the tunnel at under $8 billion.');
    expect(answer.unfurls).toBe(false);
    await settle();
    expect(ann.messages(general)).toHaveLength(2);
    expect(asked).toEqual(['What would it cost?']);
  });

  it('a thread is followed for its asker, and for nobody else', async () => {
    const { fake, ann, bob, general, asked, settle } = await startWithPeople(mode);
    const thread = await ann.in(general).type(`@${fake.app.name} What would it cost?`);
    await seeing(fake, ann, general, 'under $8 billion');
    await bob.in(general).type('How long would that be?', { thread });
    await ann.in(general).type('@bob how long are you here?', { thread });
    await ann.in(general).type('And how long is it?', { thread });
    await seeing(fake, ann, general, '112 km');
    await ann.in(general).type('What would it cost, outside?');
    await settle();
    expect(asked).toEqual(['What would it cost?', 'And how long is it?']);
  });

  it.each(['private', 'mpim'] as const)(
    'a mention in a %s channel is followed as well',
    async (kind) => {
      const { fake, ann } = await startWithPeople(mode);
      const place = ann.in(fake.channel('apart', { kind }));
      const thread = await place.type(`@${fake.app.name} What would it cost?`);
      await seeing(fake, ann, place.channel, 'under $8 billion');
      await place.type('And how long is it?', { thread });
      await seeing(fake, ann, place.channel, '112 km');
    },
  );

  it('a direct message is answered', async () => {
    const { fake, ann } = await startWithPeople(mode);
    await ann.dm.type('What would it cost?');
    const answer = await seeing(fake, ann, ann.dm.channel, 'under $8 billion');
    expect(answer.onlyFor).toBeUndefined();
  });

  it('the messages tab suggests prompts, each of which is a question', async () => {
    const { fake, ann } = await startWithPeople(mode);
    await ann.openMessages();
    await fake.until(() => ann.prompts().length > 0, 'prompts');
    const [first = ''] = ann.prompts();
    await ann.prompt(first);
    await fake.until(() => ann.messages(ann.dm.channel).length === 2, 'an answer');
  });

  it('the shortcut of a message asks what it says', async () => {
    const { fake, ann, bob, general, asked } = await startWithPeople(mode);
    const message = await bob.in(general).type('Does anybody know what it would cost?');
    await ann.shortcutOn(message, 'Ask about this');
    await fake.until(
      () => `${ann.screen(general)}${ann.modal()}`.includes('under $8 billion'),
      'an answer',
    );
    expect(asked).toEqual(['Does anybody know what it would cost?']);
    expect(bob.screen(general)).not.toContain('under $8 billion');
  });

  it('the global shortcut asks in a form, in which the answer appears', async () => {
    const { fake, ann } = await startWithPeople(mode);
    await ann.shortcut(globalShortcut(fake));
    await fake.until(() => ann.modal().includes('[ Ask ]'), 'a form');
    const [label = ''] = ann.modal().split('\n').slice(1);
    await ann.submit({ [label]: 'What would it cost?' });
    await fake.until(() => ann.modal().includes('under $8 billion'), 'an answer');
    expect(ann.modal()).toContain('TASS');
  });

  it('the Home tab says what there is to ask, and a question there is answered', async () => {
    const { fake, ann } = await startWithPeople(mode);
    await ann.openHome();
    await fake.until(() => ann.home() !== '', 'the Home tab');
    expect(ann.home()).toContain('the Bering Strait tunnel proposal');
    expect(ann.home()).toMatch(/Pitch|Strait|Rail/u);
    const [, ask = ''] = /\[ ([^\]]*) \]/u.exec(ann.home()) ?? [];
    await ann.pressAtHome(ask);
    await fake.until(() => ann.modal() !== '', 'an answer');
  });

  it('a command without a question says how to ask', async () => {
    const { fake, ann, general, asked } = await startWithPeople(mode);
    await ann.in(general).slash('/ask');
    await seeing(fake, ann, general, '/ask');
    expect(asked).toEqual([]);
  });
});

const globalShortcut = ({ app }: FakeSlack) =>
  app.shortcuts.find(({ type }) => type === 'global')?.name ?? '';
