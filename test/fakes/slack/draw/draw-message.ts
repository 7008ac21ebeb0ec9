import type { Message, View, Workspace } from '../types.ts';
import { drawBlocks } from './draw-blocks.ts';
import { createDrawText } from './draw-text.ts';

export type DrawOptions = { readonly addresses?: boolean };

/** A message as a person sees it: its blocks, or its text where it has none. */
export function drawMessage(
  workspace: Workspace,
  message: Message,
  { addresses = false }: DrawOptions = {},
): string {
  const draw = createDrawText(workspace, addresses);
  const body =
    message.blocks.length === 0 ? draw.mrkdwn(message.text) : drawBlocks(message.blocks, draw);
  const author = workspace.users.get(message.author)?.name ?? 'Slackbot';
  const privacy = message.onlyFor === undefined ? '' : ' (only visible to you)';
  const text = `${author}${privacy}: ${body}`;
  return message.threadTs === undefined ? text : text.replace(/^/gmu, '  │ ');
}

/** What a button that a view is sent with says, and around it the view as a person sees it. */
export function drawView(workspace: Workspace, view: View, options: DrawOptions = {}): string {
  const draw = createDrawText(workspace, options.addresses ?? false);
  const { title, submit, close, blocks } = view.content;
  const errors = Object.values(view.errors).map((error) => `! ${error}`);
  const buttons = [close, submit].map(toLabel).filter((label) => label !== '');
  return [
    ...(toLabel(title) === '' ? [] : [`═ ${toLabel(title)} ═`]),
    drawBlocks(Array.isArray(blocks) ? blocks : [], draw),
    ...errors,
    ...(buttons.length === 0 ? [] : [buttons.map((label) => `[ ${label} ]`).join(' ')]),
  ].join('\n');
}

function toLabel(text: unknown): string {
  return typeof text === 'object' && text !== null && 'text' in text ? `${text.text}` : '';
}
