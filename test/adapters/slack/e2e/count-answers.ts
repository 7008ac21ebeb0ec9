import type { FakeSlack } from '../../../fakes/slack/create-fake-slack.ts';
import type { Message } from '../../../fakes/slack/types.ts';

/** How often the bot answered below a message. */
export function countAnswers({ workspace }: FakeSlack, question: Message): number {
  return workspace.messages.filter(
    ({ author, channel, threadTs, deleted }) =>
      author === workspace.botUser &&
      channel === question.channel &&
      threadTs === question.ts &&
      !deleted,
  ).length;
}
