import { answer } from '../posting/answer.ts';
import { receive } from '../receive.ts';
import type { PlaceSettings } from '../settings/place-settings.ts';
import type { Found, Station } from '../station.ts';
import type { Message } from './read-message.ts';

/** Answers a message that is a question for the bot. */
export async function handleMessage(station: Station, message: Message): Promise<void> {
  const { guild, channel, content, author, isAutomatic } = message;
  // Most messages come without content, as the bot is not allowed to read them, and concern it no more.
  if (isAutomatic || content === '') return;
  const found = guild === undefined ? undefined : await station.findChannel(channel);
  const settings = await station.places.find(guild, found?.parent ?? channel);
  const isAnswered = settings.answers === 'every' && (await station.threads.has(channel));
  const received = receive(
    { ...message, authorId: author, place: toPlace(message, settings, found, isAnswered) },
    station.self(),
  );
  if (received === undefined) return;
  const put = () => putQuestion(station, message, received, settings, found);
  const isOnce = !received.isAddressed && found?.isThread === true && !found.isOwn;
  if (isOnce) await station.threads.answer(channel, put);
  else await put();
}

function toPlace(
  { id, guild, channel }: Message,
  { answers }: PlaceSettings,
  found: Found | undefined,
  isAnswered: boolean,
) {
  if (guild === undefined) return { kind: 'direct' } as const;
  if (found?.isThread !== true) return { kind: 'server', answers } as const;
  // The message that opens a forum post has the id of its thread.
  const post = found.isForum && id === channel ? { post: found.name } : {};
  return { kind: 'server', answers, thread: { isOwn: found.isOwn, isAnswered, ...post } } as const;
}

function putQuestion(
  station: Station,
  { id, guild, channel, author }: Message,
  received: { readonly text: string; readonly isAddressed: boolean },
  settings: PlaceSettings,
  found: Found | undefined,
): Promise<boolean> {
  const opensThread =
    settings.replies === 'thread' && guild !== undefined && found?.isThread !== true;
  const locale = guild === undefined ? undefined : station.findLocale(guild);
  const asked = {
    deliveryId: id,
    place: found?.parent ?? channel,
    // A thread that is opened below a message has the id of the message.
    thread: opensThread ? id : channel,
    asker: author,
    text: received.text,
    keepsText: settings.journal,
    ...(guild !== undefined && { workspace: guild }),
    ...(settings.topics !== undefined && { topics: settings.topics }),
  };
  return answer(station, asked, {
    kind: 'message',
    channel,
    message: id,
    user: author,
    replies: guild === undefined ? 'inline' : settings.replies,
    isUnasked: !received.isAddressed,
    ...(guild !== undefined && { guild }),
    ...(locale !== undefined && { locale }),
  });
}
