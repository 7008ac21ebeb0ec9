import type { PlaceSettings } from '../settings/place-settings.ts';
import type { Permission } from '../words/words.ts';

/** What the bot has to be allowed in a channel for the way it answers there. */
export const neededPermissions: Readonly<Record<PlaceSettings['replies'], readonly Permission[]>> =
  {
    inline: ['ViewChannel', 'SendMessages', 'ReadMessageHistory'],
    thread: [
      'ViewChannel',
      'SendMessages',
      'ReadMessageHistory',
      'CreatePublicThreads',
      'SendMessagesInThreads',
    ],
    // It goes to the author, unless they take no direct messages.
    private: ['ViewChannel'],
  };
