import {
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';

export type InRow = APIComponentInMessageActionRow;

/** A button's words, or its picture where it has none. */
export function labelOf(component: InRow): string {
  if (component.type !== ComponentType.Button || component.style === ButtonStyle.Premium) return '';
  return [component.emoji?.name, component.label].filter(Boolean).join(' ');
}
