import { z } from 'zod';
import { findViewViolations } from '../blocks/find-violations.ts';
import { limits } from '../blocks/limits.ts';
import type { Ground, Trigger, View, Workspace } from '../types.ts';
import { type Method, type MethodCall, Refusal } from './method.ts';

const content = z.record(z.string(), z.unknown());
const kind = z.looseObject({ type: z.enum(['modal', 'home']) });

/** Checks a view as Slack does, and makes it somebody's. */
export function toView(ground: Ground, workspace: Workspace, owner: string, given: unknown): View {
  const [first, ...others] = findViewViolations(given);
  if (first !== undefined) {
    ground.violations.push(...[first, ...others].map(({ what }) => `view: ${what}`));
    throw new Refusal(first.error, { response_metadata: { messages: [`[ERROR] ${first.what}`] } });
  }
  return {
    id: ground.nextId('V'),
    team: workspace.id,
    owner,
    type: kind.parse(given).type,
    hash: ground.nextId('h'),
    content: content.parse(given),
    errors: {},
  };
}

/** A view as Slack writes it into payloads. */
export function toViewJson(view: View, values: unknown = {}): Record<string, unknown> {
  return {
    private_metadata: '',
    callback_id: '',
    ...view.content,
    id: view.id,
    team_id: view.team,
    hash: view.hash,
    root_view_id: view.id,
    app_id: 'A0STRAIT',
    bot_id: 'B0BOT',
    state: { values },
  };
}

/** Puts a modal on top of what somebody has open. */
export function pushModal(ground: Ground, workspace: Workspace, view: View): void {
  const stack = workspace.modals.get(view.owner) ?? [];
  if (stack.length >= limits.modalDepth.max) throw new Refusal('push_limit_reached');
  workspace.modals.set(view.owner, [...stack, view]);
  ground.changed();
}

/** Shows another content in the place of a modal, which stays the same modal. */
export function replaceModal(ground: Ground, workspace: Workspace, view: View, next: View): View {
  const replaced = { ...next, id: view.id };
  const stack = workspace.modals.get(view.owner) ?? [];
  workspace.modals.set(
    view.owner,
    stack.map((one) => (one.id === view.id ? replaced : one)),
  );
  ground.changed();
  return replaced;
}

function takeTrigger({ ground, args }: MethodCall): Trigger {
  const { trigger_id } = z.looseObject({ trigger_id: z.string() }).parse(args);
  const trigger = ground.triggers.get(trigger_id);
  if (trigger === undefined) throw new Refusal('invalid_trigger_id');
  if (Date.now() - trigger.at > ground.times.trigger) throw new Refusal('expired_trigger_id');
  ground.triggers.delete(trigger_id);
  return trigger;
}

export const views: Readonly<Record<string, Method>> = {
  'views.open': {
    scopes: [],
    run(call) {
      const { ground, workspace, args } = call;
      const trigger = takeTrigger(call);
      const view = toView(ground, workspace, trigger.user, args['view']);
      workspace.modals.set(trigger.user, []);
      pushModal(ground, workspace, view);
      return { view: toViewJson(view) };
    },
  },
  'views.push': {
    scopes: [],
    run(call) {
      const { ground, workspace, args } = call;
      const trigger = takeTrigger(call);
      if (!trigger.fromModal) throw new Refusal('invalid_trigger_id');
      const view = toView(ground, workspace, trigger.user, args['view']);
      pushModal(ground, workspace, view);
      return { view: toViewJson(view) };
    },
  },
  'views.update': {
    scopes: [],
    run({ ground, workspace, args }) {
      const { view_id, hash } = z
        .looseObject({ view_id: z.string(), hash: z.string().optional() })
        .parse(args);
      const view = [...workspace.modals.values()].flat().find(({ id }) => id === view_id);
      if (view === undefined) throw new Refusal('not_found');
      if (hash !== undefined && hash !== view.hash) throw new Refusal('hash_conflict');
      const next = toView(ground, workspace, view.owner, args['view']);
      return { view: toViewJson(replaceModal(ground, workspace, view, next)) };
    },
  },
  'views.publish': {
    scopes: [],
    run({ ground, workspace, args }) {
      const { user_id } = z.looseObject({ user_id: z.string() }).parse(args);
      if (!ground.app.homeTab) throw new Refusal('not_enabled');
      const view = toView(ground, workspace, user_id, args['view']);
      workspace.homes.set(user_id, view);
      ground.changed();
      return { view: toViewJson(view) };
    },
  },
};
