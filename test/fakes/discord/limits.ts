/** A limit of Discord's, and the page of Discord's documentation that sets it. */
export type Limit = { readonly max: number; readonly source: string };

const docs = 'https://docs.discord.com/developers';
const message = `${docs}/resources/message`;
const components = `${docs}/components/reference`;
const responding = `${docs}/interactions/receiving-and-responding`;
const commands = `${docs}/interactions/application-commands`;
const channel = `${docs}/resources/channel`;
const gateway = `${docs}/events/gateway`;

/**
 * What the stand-in enforces; nothing in it has a limit of its own. Lengths are counted in UTF-16 code
 * units, the strictest of the ways that Discord may be counting.
 */
export const limits = {
  content: { max: 2000, source: `${message}#create-message-json/form-params` },
  nonce: { max: 25, source: `${message}#create-message-json/form-params` },
  embeds: { max: 10, source: `${message}#create-message-json/form-params` },
  embedTitle: { max: 256, source: `${message}#embed-object-embed-limits` },
  embedDescription: { max: 4096, source: `${message}#embed-object-embed-limits` },
  embedFields: { max: 25, source: `${message}#embed-object-embed-limits` },
  embedFieldName: { max: 256, source: `${message}#embed-object-embed-limits` },
  embedFieldValue: { max: 1024, source: `${message}#embed-object-embed-limits` },
  embedFooter: { max: 2048, source: `${message}#embed-object-embed-limits` },
  embedAuthor: { max: 256, source: `${message}#embed-object-embed-limits` },
  /** All embeds of a message together. */
  embedTotal: { max: 6000, source: `${message}#embed-object-embed-limits` },
  allowedIds: { max: 100, source: `${message}#allowed-mentions-object` },
  /** Only for messages without the newer components. */
  rows: { max: 5, source: `${components}#legacy-message-component-behavior` },
  /** Only for messages with the newer components; nested ones count. */
  components: { max: 40, source: components },
  buttons: { max: 5, source: `${components}#action-row` },
  label: { max: 80, source: `${components}#button-button-structure` },
  url: { max: 512, source: `${components}#button-button-structure` },
  customId: { max: 100, source: `${components}#anatomy-of-a-component-custom-id` },
  options: { max: 25, source: `${components}#string-select-string-select-structure` },
  option: { max: 100, source: `${components}#string-select-select-option-structure` },
  selectPlaceholder: { max: 150, source: `${components}#string-select-string-select-structure` },
  input: { max: 4000, source: `${components}#text-input-text-input-structure` },
  inputPlaceholder: { max: 100, source: `${components}#text-input-text-input-structure` },
  fieldLabel: { max: 45, source: `${components}#label-label-structure` },
  fieldDescription: { max: 100, source: `${components}#label-label-structure` },
  radios: { max: 10, source: `${components}#radio-group-structure` },
  checkboxes: { max: 10, source: `${components}#checkbox-group-structure` },
  modalTitle: { max: 45, source: `${responding}#interaction-response-object-modal` },
  modalComponents: { max: 5, source: `${responding}#interaction-response-object-modal` },
  choices: { max: 25, source: `${responding}#interaction-response-object-autocomplete` },
  choice: {
    max: 100,
    source: `${commands}#application-command-object-application-command-option-choice-structure`,
  },
  slashCommands: { max: 100, source: `${commands}#registering-a-command` },
  userCommands: { max: 15, source: `${commands}#registering-a-command` },
  messageCommands: { max: 15, source: `${commands}#registering-a-command` },
  commandName: {
    max: 32,
    source: `${commands}#application-command-object-application-command-naming`,
  },
  commandDescription: {
    max: 100,
    source: `${commands}#application-command-object-application-command-structure`,
  },
  commandOptions: {
    max: 25,
    source: `${commands}#application-command-object-application-command-structure`,
  },
  commandText: { max: 8000, source: `${commands}#slash-commands` },
  optionLength: {
    max: 6000,
    source: `${commands}#application-command-object-application-command-option-structure`,
  },
  threadName: { max: 100, source: `${channel}#start-thread-from-message` },
  /** Milliseconds until the first response to an interaction. */
  firstResponse: { max: 3_000, source: `${responding}#interaction-callback` },
  /** Milliseconds for which the token of an interaction is good. */
  token: { max: 15 * 60_000, source: `${responding}#followup-messages` },
  /** Only where the app is installed for the person and not in the server. */
  followUps: { max: 5, source: `${responding}#create-followup-message` },
  /** Events that a bot may send within a minute on one connection. */
  gatewayEvents: { max: 120, source: `${gateway}#rate-limiting` },
  /** Bytes of one of them. */
  gatewayBytes: { max: 4096, source: `${gateway}#sending-events` },
} as const satisfies Readonly<Record<string, Limit>>;
