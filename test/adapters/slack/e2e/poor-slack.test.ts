import { describe, expect, it } from 'vitest';
import { seeing } from './seeing.ts';
import { type Mode, startWithPeople } from './start-with-people.ts';

/** What the bot cannot do without. */
const needed = [
  'auth.test',
  'apps.connections.open',
  'chat.postMessage',
  'response_url',
  'views.open',
];
const errors = ['unknown_method', 'missing_scope'];
const cases = (['socket', 'http'] satisfies Mode[]).flatMap((mode) =>
  errors.map((error) => [error, mode] as const),
);

describe('in Slack, where all but the most needed methods fail with', () => {
  it.each(cases)('%s, questions are answered over %s', async (error, mode) => {
    const { fake, ann, bob, general, ask } = await startWithPeople(mode);
    fake.faults.onAllBut(needed, { kind: 'error', error });
    await ask('What would it cost?', 'under $8 billion');
    await ann.dm.type('How long would it be?');
    await seeing(fake, ann, ann.dm.channel, '112 km');
    await ann.in(general).slash('/ask', 'What is a ticket?');
    await seeing(fake, ann, general, 'Nobody has written that down');
    await ann.openHome();
    await ann.openMessages();
    const message = await bob.in(general).type('How wide?');
    await ann.shortcutOn(message, 'Ask about this');
    await seeing(fake, ann, general, 'Which one do you mean?');
    await bob.shortcut('Ask a question');
    await fake.until(() => bob.modal() !== '', 'a form');
    expect(fake.violations).toEqual([]);
  });
});
