import { RESTJSONErrorCodes as Codes, DiscordAPIError } from 'discord.js';

const names: Readonly<Record<number, Refusal>> = {
  [Codes.InteractionHasAlreadyBeenAcknowledged]: 'acknowledged',
  [Codes.UnknownInteraction]: 'late',
  [Codes.UnknownWebhook]: 'late',
  [Codes.InvalidWebhookToken]: 'late',
  [Codes.UnknownMessage]: 'gone',
  [Codes.UnknownChannel]: 'gone',
  [Codes.UnknownGuild]: 'gone',
  [Codes.MissingAccess]: 'forbidden',
  [Codes.MissingPermissions]: 'forbidden',
  [Codes.CannotSendMessagesToThisUser]: 'closed',
  [Codes.ThreadAlreadyCreatedForMessage]: 'opened',
};

/** Why Discord refuses, as far as it matters. */
export type Refusal =
  /** The interaction was answered before. */
  | 'acknowledged'
  /** The interaction's time is over. */
  | 'late'
  /** What is answered, or where, was deleted. */
  | 'gone'
  | 'forbidden'
  /** The person takes no direct messages. */
  | 'closed'
  /** The message has a thread. */
  | 'opened'
  | 'other';

/** Why a call was refused; undefined where it failed otherwise. */
export function toRefusal(error: unknown): Refusal | undefined {
  return error instanceof DiscordAPIError ? (names[Number(error.code)] ?? 'other') : undefined;
}
