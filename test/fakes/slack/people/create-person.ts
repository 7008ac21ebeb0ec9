import { toDirect } from '../create-workspace.ts';
import type { Delivery, Outcome } from '../delivery/delivery.ts';
import { drawMessage, drawView } from '../draw/draw-message.ts';
import type { Channel, Ground, Message, User, Workspace } from '../types.ts';
import { createInteractions } from './create-interactions.ts';
import { createPlace } from './create-place.ts';
import type { Person } from './person.ts';

/** What somebody needs who acts: the ground, where, who, and the way to the app. */
export type Acting = {
  readonly ground: Ground;
  readonly workspace: Workspace;
  readonly user: User;
  readonly deliver: (delivery: Delivery) => Promise<Outcome>;
};

/** Somebody who uses Slack: what they do reaches the app, what they see is what it made. */
export function createPerson(acting: Acting): Person {
  const { ground, workspace, user } = acting;
  const direct = toDirect(workspace, user.id);
  const dm = createPlace(acting, direct);
  const view = () => workspace.modals.get(user.id)?.at(-1);
  const messages = (channel: Channel) => listMessages(workspace, channel, user.id);
  const open = (tab: 'home' | 'messages') =>
    ground.emit(workspace, {
      type: 'app_home_opened',
      user: user.id,
      channel: direct.id,
      tab,
      event_ts: ground.nextTs(),
    });
  const prompts = () => workspace.prompts.get(direct.id) ?? [];
  return {
    id: user.id,
    dm,
    in: (channel) => createPlace(acting, channel),
    ...createInteractions(acting),
    openHome: () => open('home'),
    openMessages: () => open('messages'),
    prompt(title) {
      const found = prompts().find((one) => one.title === title);
      if (found === undefined) throw new Error(`There is no prompt “${title}”.`);
      return dm.type(found.message);
    },
    prompts: () => prompts().map(({ title }) => title),
    messages,
    screen: (channel) =>
      messages(channel)
        .map((message) => drawMessage(workspace, message))
        .join('\n'),
    view,
    modal() {
      const top = view();
      return top === undefined ? '' : drawView(workspace, top);
    },
    home() {
      const home = workspace.homes.get(user.id);
      return home === undefined ? '' : drawView(workspace, home);
    },
  };
}

/** Of messages in threads, each comes below what it answers. */
function listMessages({ messages }: Workspace, channel: Channel, reader: string) {
  const seen = messages.filter(
    ({ channel: id, onlyFor, deleted }) =>
      id === channel.id && !deleted && (onlyFor === undefined || onlyFor === reader),
  );
  const isBelow = ({ threadTs, ts }: Message) => threadTs !== undefined && threadTs !== ts;
  return seen
    .filter((message) => !isBelow(message))
    .flatMap((root) => [
      root,
      ...seen.filter((message) => isBelow(message) && message.threadTs === root.ts),
    ]);
}
