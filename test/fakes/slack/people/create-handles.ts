import type { Ground, ResponseUrl, Workspace } from '../types.ts';

/** An address at which the app may answer without a token. */
export function createResponseUrl(ground: Ground, target: ResponseUrl): string {
  const id = ground.nextId('R');
  ground.responseUrls.set(id, target);
  return `${ground.url}/respond/${id}`;
}

/** What the app needs to open a modal for somebody, once and soon. */
export function createTrigger(
  ground: Ground,
  workspace: Workspace,
  user: string,
  fromModal: boolean,
): string {
  const id = ground.nextId('trigger.');
  ground.triggers.set(id, { workspace, user, fromModal, at: Date.now() });
  return id;
}
