import type { FakeSlack } from '../../../fakes/slack/create-fake-slack.ts';
import type { Person } from '../../../fakes/slack/people/person.ts';
import type { Channel, Message } from '../../../fakes/slack/types.ts';

/** The first message of somebody else that a person sees with these words, as soon as there is one. */
export function seeing(
  fake: FakeSlack,
  person: Person,
  channel: Channel,
  words: string,
): Promise<Message> {
  return fake.until(
    () =>
      person
        .messages(channel)
        .find((message) => message.author !== person.id && says(message, words)),
    () => `“${words}” in #${channel.name}; there is:\n${person.screen(channel)}`,
  );
}

function says({ text, blocks }: Message, words: string): boolean {
  return text.includes(words) || JSON.stringify(blocks).includes(words);
}
