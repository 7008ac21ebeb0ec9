import type { Words } from './words.ts';

const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

export const en: Words = {
  dates: 'en-GB',
  card: {
    understood: (question) => `Understood as: ${question}`,
    closest: 'I have no direct answer. The nearest I know:',
    gap: 'Nobody has written that down for me yet.',
    passedOn: (askers) =>
      askers > 1 ? `I have passed it on (${askers} people asked).` : 'I have passed it on.',
    choice: 'Which one do you mean?',
    outOfScope: (subject) => `I only know about ${subject}.`,
    couldAsk: 'You could ask:',
    leftOut: (sentences) =>
      `${count(sentences, 'sentence', 'sentences')} left out for want of space: see Evidence.`,
    shortened: 'The sentence is shortened for want of space: see Evidence.',
    sourcesFollow: 'Sources in the next message.',
    sources: 'Sources:',
    after: (origin) => `after ${origin}`,
    inLanguage: (language) => `in ${language}`,
    undated: 'undated',
    tooLong: 'the address is too long for Discord',
    asOf: (date) => `As of ${date}`,
    dueSince: (month) => `due for review since ${month}`,
    inEnglish: 'answers are in English',
    sharedBy: (name) => `Shared by ${name}`,
    nowKnown: 'You wanted to be told: this can be answered now.',
    evidence: 'Evidence',
    share: 'Share',
    watch: 'Tell me when known',
  },
  evidence: {
    from: (article, heading) => `From “${article}”, ${heading}`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    back: 'Back',
    more: 'More',
    none: 'This answer quotes nothing.',
  },
  feedback: {
    thanksUp: (up, down) => `Your 👍 is counted, thank you. So far: ${up} 👍, ${down} 👎.`,
    thanksDown: (up, down) =>
      `Your 👎 is counted, and the maintainers see the reason. So far: ${up} 👍, ${down} 👎.`,
    title: 'What is wrong with the answer?',
    reason: 'Reason',
    reasons: {
      wrong: 'It is wrong',
      outdated: 'It is out of date',
      incomplete: 'Something is missing',
      unclear: 'It is hard to understand',
      source: 'The source does not say so',
    },
    comment: 'What would be right?',
    commentHint: 'Optional. A link helps.',
  },
  notice: {
    limitedAsker: (when) => `You have asked a lot in a short time. Please ask again ${when}.`,
    limitedPlace: (when) => `A lot is being asked here. Please ask again ${when}.`,
    again: (link) => `This was answered here a moment ago: ${link}`,
    forgotten: 'Everything kept about you has been removed.',
    notForgotten:
      'What is kept about you cannot be reached now. Please try again in a few minutes.',
    watching: 'You will get a direct message as soon as this can be answered.',
    unknownAnswer: 'That answer is no longer kept. Please ask again.',
    unknownButton: 'I do not know that button. Please ask again.',
    storeAway: 'What is kept cannot be reached now. Please try again in a few minutes.',
    noText: 'There is no text in that message to ask about.',
    useCommand: (command) => `I answer privately here: ${command}`,
  },
  permission: {
    names: {
      ViewChannel: 'View Channel',
      SendMessages: 'Send Messages',
      ReadMessageHistory: 'Read Message History',
      CreatePublicThreads: 'Create Public Threads',
      SendMessagesInThreads: 'Send Messages in Threads',
    },
    missing: (permissions, channel) =>
      `I cannot answer in ${channel} without: ${permissions}. Please allow it to my role in the settings of the channel or server.`,
  },
  settings: {
    heading: (place) => `Answers in ${place}:`,
    wholeServer: 'the whole server',
    answers: {
      off: 'Messages are not answered; `/ask` is answered privately.',
      mention: 'Mentions and replies to me are answered.',
      every: 'Every question is answered, also without a mention.',
    },
    replies: {
      thread: 'Answers stand in a thread of the message.',
      inline: 'Answers stand below the message.',
      private: 'Answers are private.',
    },
    journal: {
      on: 'The text of questions is kept in the journal for a while.',
      off: 'The text of questions is not kept.',
    },
    topics: (topics) => `Topics: ${topics}.`,
    allTopics: 'All topics are answered.',
    noSuchTopic: (typed, topics) => `There is no topic ${typed}. Topics: ${topics}.`,
    needsContent:
      'Answering without a mention needs the Message Content intent: switch it on for the application in Discord’s developer portal (Bot), and start the bot with `DISCORD_MESSAGE_CONTENT=on`. Until then mentions are answered.',
    notAllowed: 'Only who may manage the server can change this.',
    onlyServers: 'Settings belong to a server; there is none here.',
  },
  commands: {
    ask: {
      name: 'ask',
      description: 'Ask a question; each sentence of the answer has its source',
      question: { name: 'question', description: 'What you want to know' },
      private: { name: 'private', description: 'Only you see the answer' },
    },
    askAbout: 'Ask about this',
    forgetMe: { name: 'forget-me', description: 'Remove everything kept about me' },
    askSettings: {
      name: 'ask-settings',
      description: 'What is answered here, and how; shows the settings where nothing is given',
      channel: { name: 'channel', description: 'For this channel; the whole server without it' },
      answers: { name: 'answers', description: 'Which messages are answered' },
      replies: { name: 'replies', description: 'Where the answers stand' },
      topics: { name: 'topics', description: 'Only these, with commas between; “all” for all' },
      journal: {
        name: 'journal',
        description: 'Whether the text of questions is kept for a while',
      },
      reset: { name: 'reset', description: 'Forget these settings' },
      choices: {
        off: 'off',
        mention: 'mention',
        every: 'every',
        thread: 'thread',
        inline: 'inline',
        private: 'private',
      },
    },
  },
};
