/** What Discord takes, with the page that says so, below https://docs.discord.com/developers. */
export const limits = {
  /** Characters of a message: resources/message#create-message. */
  content: 2_000,
  /** Characters of a button's label: components/reference#button. */
  label: 80,
  /** Buttons in a row: components/reference#action-row. */
  rowButtons: 5,
  /** Characters of a custom id: components/reference#custom-id. */
  customId: 100,
  /** Choices of an autocomplete: interactions/receiving-and-responding#autocomplete. */
  choices: 25,
  /** Characters of a choice: interactions/application-commands#option-choice-structure. */
  choice: 100,
  /** Characters of a thread's name: resources/channel#start-thread-from-message. */
  threadName: 100,
} as const;
