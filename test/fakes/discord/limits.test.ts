import {
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { callback } from './checks/callback.ts';
import { commands } from './checks/command.ts';
import { message } from './checks/message.ts';
import { limits } from './limits.ts';

const x = (count: number) => 'x'.repeat(count);
const many = <Item>(count: number, toItem: (at: number) => Item) =>
  Array.from({ length: count }, (_, at) => toItem(at));

let ids = 0;
const nextId = () => {
  ids += 1;
  return `${ids}`;
};
const button = (over: object = {}) => ({
  type: ComponentType.Button,
  style: ButtonStyle.Primary,
  label: 'one',
  custom_id: nextId(),
  ...over,
});
const row = (...components: object[]) => ({ type: ComponentType.ActionRow, components });
const withRows = (...components: object[]) => ({ content: 'x', components });
const select = (over: object = {}) => ({
  type: ComponentType.StringSelect,
  custom_id: 's',
  options: [{ label: 'l', value: 'v' }],
  ...over,
});
const embed = (...embeds: object[]) => ({ embeds });
const modal = (over: object) => ({
  type: InteractionResponseType.Modal,
  data: { custom_id: 'm', title: 't', components: [label(input())], ...over },
});
const label = (component: object, over: object = {}) => ({
  type: ComponentType.Label,
  label: 'l',
  component,
  ...over,
});
const input = (over: object = {}) => ({
  type: ComponentType.TextInput,
  style: 1,
  custom_id: nextId(),
  ...over,
});
const choices = (list: object[]) => ({
  type: InteractionResponseType.ApplicationCommandAutocompleteResult,
  data: { choices: list },
});
const command = (over: object = {}) => ({ name: 'ask', description: 'd', ...over });
const options = (list: object[]) => [command({ options: list })];
const option = (over: object = {}) => ({ type: 3, name: 'o', description: 'd', ...over });
const menus = (type: ApplicationCommandType, count: number) =>
  many(count, (at) => ({ type, name: `m${at}` }));

/** What is at a limit when it is given that, and over it with one more. */
const built: {
  readonly [Name in keyof typeof limits]?: readonly [
    form: { safeParse: (body: unknown) => { success: boolean } },
    make: (size: number) => unknown,
  ];
} = {
  content: [message, (n) => ({ content: x(n) })],
  nonce: [message, (n) => ({ content: 'x', nonce: x(n), enforce_nonce: true })],
  embeds: [message, (n) => embed(...many(n, () => ({ title: 't' })))],
  embedTitle: [message, (n) => embed({ title: x(n) })],
  embedDescription: [message, (n) => embed({ description: x(n) })],
  embedFields: [message, (n) => embed({ fields: many(n, () => ({ name: 'n', value: 'v' })) })],
  embedFieldName: [message, (n) => embed({ fields: [{ name: x(n), value: 'v' }] })],
  embedFieldValue: [message, (n) => embed({ fields: [{ name: 'n', value: x(n) }] })],
  embedFooter: [message, (n) => embed({ footer: { text: x(n) } })],
  embedAuthor: [message, (n) => embed({ author: { name: x(n) } })],
  embedTotal: [message, (n) => embed({ description: x(4000) }, { description: x(n - 4000) })],
  allowedIds: [
    message,
    (n) => ({ content: 'x', allowed_mentions: { users: many(n, (at) => `${at}`) } }),
  ],
  rows: [message, (n) => withRows(...many(n, () => row(button())))],
  components: [
    message,
    (n) => ({
      flags: MessageFlags.IsComponentsV2,
      components: many(n, () => ({ type: ComponentType.TextDisplay, content: 'x' })),
    }),
  ],
  buttons: [message, (n) => withRows(row(...many(n, () => button())))],
  label: [message, (n) => withRows(row(button({ label: x(n) })))],
  url: [
    message,
    (n) =>
      withRows(row(button({ style: 5, custom_id: undefined, url: `https://e.org/${x(n - 14)}` }))),
  ],
  customId: [message, (n) => withRows(row(button({ custom_id: x(n) })))],
  options: [
    message,
    (n) => withRows(row(select({ options: many(n, (at) => ({ label: 'l', value: `${at}` })) }))),
  ],
  option: [message, (n) => withRows(row(select({ options: [{ label: x(n), value: 'v' }] })))],
  selectPlaceholder: [message, (n) => withRows(row(select({ placeholder: x(n) })))],
  input: [callback, (n) => modal({ components: [label(input({ value: x(n) }))] })],
  inputPlaceholder: [callback, (n) => modal({ components: [label(input({ placeholder: x(n) }))] })],
  fieldLabel: [callback, (n) => modal({ components: [label(input(), { label: x(n) })] })],
  fieldDescription: [
    callback,
    (n) => modal({ components: [label(input(), { description: x(n) })] }),
  ],
  radios: [callback, (n) => modal({ components: [label(choose(21, n))] })],
  checkboxes: [callback, (n) => modal({ components: [label(choose(22, n))] })],
  modalTitle: [callback, (n) => modal({ title: x(n) })],
  modalComponents: [callback, (n) => modal({ components: many(n, () => label(input())) })],
  choices: [callback, (n) => choices(many(n, (at) => ({ name: `${at}`, value: `${at}` })))],
  choice: [callback, (n) => choices([{ name: x(n), value: 'v' }])],
  slashCommands: [commands, (n) => many(n, (at) => command({ name: `a${at}` }))],
  userCommands: [commands, (n) => menus(ApplicationCommandType.User, n)],
  messageCommands: [commands, (n) => menus(ApplicationCommandType.Message, n)],
  commandName: [commands, (n) => [command({ name: x(n) })]],
  commandDescription: [commands, (n) => [command({ description: x(n) })]],
  commandOptions: [commands, (n) => options(many(n, (at) => option({ name: `o${at}` })))],
  commandText: [
    commands,
    (n) => {
      const some = (count: number) =>
        many(count, (at) => ({ name: x(100), value: `${at}`.padStart(100, 'x') }));
      const rest = { name: x(100), value: x(n - 7908) };
      return [
        command({
          description: 'd',
          options: [
            option({ name: 'o', choices: some(25) }),
            option({ name: 'p', choices: [...some(14), rest] }),
          ],
        }),
      ];
    },
  ],
  optionLength: [commands, (n) => options([option({ max_length: n })])],
};

function choose(type: number, count: number) {
  return { type, custom_id: 'c', options: many(count, (at) => ({ label: 'l', value: `${at}` })) };
}

describe('limits', () => {
  test.each(Object.entries(built))(
    '%s: what reaches it passes, one more does not',
    (name, [form, make]) => {
      const { max } = limits[name as keyof typeof limits];
      expect(form.safeParse(make(max)).success).toBe(true);
      expect(form.safeParse(make(max + 1)).success).toBe(false);
    },
  );

  test('each names the page of Discord that sets it', () => {
    for (const { source } of Object.values(limits))
      expect(source).toMatch(/^https:\/\/docs\.discord\.com\/developers\//u);
  });

  test('those that are not about forms are enforced by requests', () => {
    const others = Object.keys(limits).filter((name) => !(name in built));
    expect(others).toEqual([
      'threadName',
      'firstResponse',
      'token',
      'followUps',
      'gatewayEvents',
      'gatewayBytes',
    ]);
  });
});

test.each([
  ['a custom id twice', withRows(row(button({ custom_id: 'a' }), button({ custom_id: 'a' })))],
  ['a link with a custom id', withRows(row(button({ style: 5, url: 'https://e.org' })))],
  ['a button without a custom id', withRows(row(button({ custom_id: undefined })))],
  ['a menu beside a button', withRows(row(select(), button()))],
  ['a nonce that is to be enforced and is not there', { content: 'x', enforce_nonce: true }],
  [
    'users both parsed and named',
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
  ],
  [
    'text beside the newer components',
    { content: 'x', flags: MessageFlags.IsComponentsV2, components: [] },
  ],
  ['the newer components without their flag', withRows({ type: 10, content: 'x' })],
])('a message is refused with %s', (_, body) => {
  expect(message.safeParse(body).success).toBe(false);
});

test.each([
  ['a capital in its name', [command({ name: 'Ask' })]],
  ['a space in its name', [command({ name: 'a b' })]],
  ['a name that another has', [command(), command()]],
  ['a language that Discord does not have', [command({ name_localizations: { xx: 'a' } })]],
  ['a localised name with a capital', [command({ name_localizations: { ru: 'Спросить' } })]],
  [
    'an option that must be given after one that need not',
    options([option({ name: 'a' }), option({ name: 'b', required: true })]),
  ],
])('a command is refused with %s', (_, body) => {
  expect(commands.safeParse(body).success).toBe(false);
});
