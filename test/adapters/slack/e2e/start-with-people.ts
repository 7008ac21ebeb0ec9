import type { Person } from '../../../fakes/slack/people/person.ts';
import type { Channel, Message } from '../../../fakes/slack/types.ts';
import { seeing } from './seeing.ts';
import { type Mode, type Started, type StartOptions, startSlack } from './start-slack.ts';

export type { Mode };

export type WithPeople = Started & {
  readonly ann: Person;
  readonly bob: Person;
  readonly general: Channel;
  /** Ann asks in the channel, and sees these words below. */
  readonly ask: (question: string, words: string) => Promise<Message>;
};

/** The bot in a channel with two people. */
export async function startWithPeople(mode: Mode, options?: StartOptions): Promise<WithPeople> {
  const started = await startSlack(mode, options);
  const { fake } = started;
  const ann = fake.person('U0ANN', { name: 'ann' });
  const bob = fake.person('U0BOB', { name: 'bob' });
  const general = fake.channel('general');
  return {
    ...started,
    ann,
    bob,
    general,
    async ask(question, words) {
      await ann.in(general).type(`@${fake.app.name} ${question}`);
      return seeing(fake, ann, general, words);
    },
  };
}
