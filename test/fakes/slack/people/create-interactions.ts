import { z } from 'zod';
import type { Outcome } from '../delivery/delivery.ts';
import { pushModal, replaceModal, toView, toViewJson } from '../methods/views.ts';
import { toMessageJson } from '../post-message.ts';
import type { Channel, Message, View } from '../types.ts';
import { createResponseUrl, createTrigger } from './create-handles.ts';
import type { Acting } from './create-person.ts';
import { fillView } from './fill-view.ts';
import { type Action, findElement } from './find-element.ts';
import type { Person } from './person.ts';

type Interactions = Pick<
  Person,
  'press' | 'pressInModal' | 'pressAtHome' | 'submit' | 'shortcutOn' | 'shortcut'
>;

/** What somebody does with buttons, forms and shortcuts. */
export function createInteractions(acting: Acting): Interactions {
  const { ground, workspace, user } = acting;
  const top = () => workspace.modals.get(user.id)?.at(-1);
  return {
    press: (message, label) => pressInMessage(acting, message, findElement(message.blocks, label)),
    pressInModal: (label) => pressInView(acting, expectView(top()), label),
    pressAtHome: (label) => pressInView(acting, expectView(workspace.homes.get(user.id)), label),
    async submit(filling = {}) {
      const view = expectView(top());
      const values = fillView(view, filling);
      const outcome = await interact(acting, {
        type: 'view_submission',
        view: toViewJson(view, values),
        response_urls: [],
        trigger_id: createTrigger(ground, workspace, user.id, true),
      });
      if (outcome.kind === 'acknowledged') followSubmission(acting, view, outcome.body);
      return outcome;
    },
    shortcutOn(message, name) {
      const channel = findChannel(acting, message.channel);
      return interact(acting, {
        type: 'message_action',
        callback_id: findShortcut(acting, 'message', name),
        channel: { id: channel.id, name: channel.name },
        message_ts: message.ts,
        message: toMessageJson(workspace, message),
        response_url: createResponseUrl(ground, {
          workspace,
          channel: channel.id,
          user: user.id,
          uses: 0,
        }),
        trigger_id: createTrigger(ground, workspace, user.id, false),
      });
    },
    shortcut: (name) =>
      interact(acting, {
        type: 'shortcut',
        callback_id: findShortcut(acting, 'global', name),
        trigger_id: createTrigger(ground, workspace, user.id, false),
      }),
  };
}

function pressInMessage(acting: Acting, message: Message, action: Action): Promise<Outcome> {
  const { ground, workspace, user } = acting;
  const { ts, threadTs, onlyFor } = message;
  const channel = findChannel(acting, message.channel);
  const isEphemeral = onlyFor !== undefined;
  if (isEphemeral && onlyFor !== user.id) throw new Error('Nobody else sees this message.');
  if (message.deleted) throw new Error('This message is gone.');
  return interact(acting, {
    type: 'block_actions',
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: channel.id,
      is_ephemeral: isEphemeral,
      ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
    },
    channel: { id: channel.id, name: channel.name },
    // Of an ephemeral message Slack keeps nothing that it could send along.
    ...(isEphemeral ? {} : { message: toMessageJson(workspace, message) }),
    state: { values: {} },
    response_url: createResponseUrl(ground, {
      workspace,
      channel: channel.id,
      user: user.id,
      original: message,
      uses: 0,
    }),
    trigger_id: createTrigger(ground, workspace, user.id, false),
    actions: [action],
  });
}

function pressInView(acting: Acting, view: View, label: string): Promise<Outcome> {
  const { ground, workspace, user } = acting;
  const { blocks } = z.looseObject({ blocks: z.array(z.unknown()) }).parse(view.content);
  return interact(acting, {
    type: 'block_actions',
    container: { type: 'view', view_id: view.id },
    view: toViewJson(view),
    state: { values: {} },
    trigger_id: createTrigger(ground, workspace, user.id, view.type === 'modal'),
    actions: [findElement(blocks, label)],
  });
}

function interact(
  { ground, workspace, user, deliver }: Acting,
  payload: Readonly<Record<string, unknown>>,
): Promise<Outcome> {
  return deliver({
    kind: 'interaction',
    payload: {
      ...payload,
      token: 'verification',
      api_app_id: ground.app.id,
      team: { id: workspace.id, domain: workspace.name },
      user: { id: user.id, username: user.name, name: user.name, team_id: workspace.id },
      enterprise: null,
      is_enterprise_install: false,
      action_ts: ground.nextTs(),
    },
  });
}

const response = z.union([
  z.looseObject({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string()) }),
  z.looseObject({ response_action: z.enum(['update', 'push']), view: z.unknown().optional() }),
  z.looseObject({ response_action: z.literal('clear') }),
]);

/** What happens to a form that was sent: it goes, unless the app says otherwise. */
function followSubmission({ ground, workspace, user }: Acting, view: View, body: unknown): void {
  const { data } = response.safeParse(body);
  const stack = workspace.modals.get(user.id) ?? [];
  if (data === undefined) {
    workspace.modals.set(user.id, stack.slice(0, -1));
  } else if (data.response_action === 'clear') {
    workspace.modals.set(user.id, []);
  } else if ('errors' in data && data.response_action === 'errors') {
    const { errors } = z.object({ errors: z.record(z.string(), z.string()) }).parse(data);
    const ids = new Set(listInputs(view));
    for (const id of Object.keys(errors)) {
      if (!ids.has(id)) ground.violations.push(`view_submission: no input has the block_id ${id}`);
    }
    replaceModal(ground, workspace, view, { ...view, errors });
  } else {
    const next = toView(ground, workspace, user.id, data['view']);
    if (data.response_action === 'push') pushModal(ground, workspace, next);
    else replaceModal(ground, workspace, view, next);
  }
  ground.changed();
}

function listInputs({ content }: View): readonly string[] {
  return z
    .object({ blocks: z.array(z.looseObject({ block_id: z.string().default('') })) })
    .parse(content)
    .blocks.map(({ block_id }) => block_id);
}

function findShortcut({ ground }: Acting, type: 'message' | 'global', name: string): string {
  const { shortcuts, scopes } = ground.app;
  const found = shortcuts.find((one) => one.type === type && one.name === name);
  if (found !== undefined && scopes.includes('commands')) return found.callbackId;
  throw new Error(`There is no shortcut “${name}”: ${shortcuts.map((one) => one.name).join(', ')}`);
}

function findChannel({ workspace }: Acting, id: string): Channel {
  const channel = workspace.channels.get(id);
  if (channel === undefined) throw new Error(`There is no channel ${id}.`);
  return channel;
}

function expectView(view: View | undefined): View {
  if (view === undefined) throw new Error('Nothing is open.');
  return view;
}
