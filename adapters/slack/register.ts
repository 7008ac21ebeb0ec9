import type { App } from '@slack/bolt';
import { actionIds } from './card/action-ids.ts';
import { onCard } from './listeners/on-card.ts';
import { onCommand } from './listeners/on-command.ts';
import { onFeedback } from './listeners/on-feedback.ts';
import { onHome } from './listeners/on-home.ts';
import { onLeaving } from './listeners/on-leaving.ts';
import { onMessage } from './listeners/on-message.ts';
import { onQuestion } from './listeners/on-question.ts';
import { onShortcut } from './listeners/on-shortcut.ts';
import { onView } from './listeners/on-view.ts';
import { shortcutIds } from './shortcut-ids.ts';
import { viewIds } from './views/view-ids.ts';
import { homeAsk } from './views/write-home.ts';
import type { Workplace } from './workplace.ts';

type Button = Parameters<ReturnType<typeof onQuestion>>[0];

/** Says which listener hears what. */
export function register(app: App, workplace: Workplace): void {
  const hear = onMessage(workplace);
  app.event('app_mention', hear);
  app.event('message', hear);
  app.event('app_home_opened', onHome(workplace));
  app.event('app_uninstalled', onLeaving(workplace));
  app.event('tokens_revoked', onLeaving(workplace));
  app.command('/ask', onCommand(workplace));
  registerForms(app, workplace);
  registerButtons(app, workplace);
}

function registerForms(app: App, workplace: Workplace): void {
  const shortcuts = onShortcut(workplace);
  app.shortcut({ callback_id: shortcutIds.message, type: 'message_action' }, shortcuts.message);
  app.shortcut({ callback_id: shortcutIds.global, type: 'shortcut' }, shortcuts.global);
  const views = onView(workplace);
  app.view(viewIds.ask, views.ask);
  app.view(viewIds.reasons, views.reasons);
  app.view(viewIds.settings, views.settings);
}

function registerButtons(app: App, workplace: Workplace): void {
  const card = onCard(workplace);
  app.action<Button['body']>(
    { action_id: actionIds.evidence, type: 'block_actions' },
    card.evidence,
  );
  app.action<Button['body']>({ action_id: actionIds.share, type: 'block_actions' }, card.share);
  app.action<Button['body']>({ action_id: actionIds.tell, type: 'block_actions' }, card.tell);
  const question = new RegExp(`^(?:${actionIds.ask}|${homeAsk})`, 'u');
  app.action<Button['body']>({ action_id: question, type: 'block_actions' }, onQuestion(workplace));
  app.action<Parameters<ReturnType<typeof onFeedback>>[0]['body']>(
    { action_id: actionIds.feedback, type: 'block_actions' },
    onFeedback(workplace),
  );
}
