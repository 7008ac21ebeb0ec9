import type { Outcome } from '../delivery/delivery.ts';
import type { Channel, Message, View } from '../types.ts';
import type { Filling } from './fill-view.ts';

/** Somebody who uses Slack. Everything settles once Slack has told the app, or has given up. */
export type Person = {
  readonly id: string;
  /** Where somebody is who writes. */
  readonly in: (channel: Channel) => Place;
  /** The direct messages with the bot. */
  readonly dm: Place;
  readonly press: (message: Message, label: string) => Promise<Outcome>;
  /** Presses something in the modal on top. */
  readonly pressInModal: (label: string) => Promise<Outcome>;
  readonly pressAtHome: (label: string) => Promise<Outcome>;
  /** Fills in the modal on top and sends it. */
  readonly submit: (filling?: Filling) => Promise<Outcome>;
  readonly shortcutOn: (message: Message, name: string) => Promise<Outcome>;
  readonly shortcut: (name: string) => Promise<Outcome>;
  readonly openHome: () => Promise<void>;
  readonly openMessages: () => Promise<void>;
  /** Presses one of the prompts that the messages tab suggests. */
  readonly prompt: (title: string) => Promise<Message>;
  /** Messages of a channel that this person sees, the oldest first. */
  readonly messages: (channel: Channel) => readonly Message[];
  /** A channel as this person sees it. */
  readonly screen: (channel: Channel) => string;
  /** The modal on top as this person sees it; empty where there is none. */
  readonly modal: () => string;
  readonly view: () => View | undefined;
  /** The app's Home as this person sees it. */
  readonly home: () => string;
  readonly prompts: () => readonly string[];
};

export type Place = {
  readonly channel: Channel;
  /** Writes a message: `@name` calls somebody, everything else is as it is typed. */
  readonly type: (text: string, options?: { readonly thread?: Message }) => Promise<Message>;
  /** Sends a slash command: `/ask`, `How long is it?`. */
  readonly slash: (command: string, text?: string) => Promise<Outcome>;
};
