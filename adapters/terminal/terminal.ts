import { userInfo } from 'node:os';
import type { House } from '#core';
import { chat } from './chat.ts';
import { createDeskSpeaker } from './create-desk-speaker.ts';
import { openScreen } from './open-screen.ts';

/** Chats at this process's own terminal, through the desk, until the person leaves. */
export async function terminal(house: House): Promise<void> {
  const screen = openScreen();
  const { username } = userInfo();
  return chat(createDeskSpeaker(house, { page: screen.page, asker: username }), screen);
}
