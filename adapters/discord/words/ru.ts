import type { Words } from './words.ts';

const rules = new Intl.PluralRules('ru');
const count = (number: number, one: string, few: string, many: string) => {
  const rule = rules.select(number);
  return `${number} ${rule === 'one' ? one : rule === 'few' ? few : many}`;
};

export const ru: Words = {
  dates: 'ru',
  card: {
    understood: (question) => `Понято как: ${question}`,
    closest: 'Прямого ответа у меня нет. Ближе всего вот это:',
    gap: 'Об этом для меня ещё никто не написал.',
    passedOn: (askers) =>
      askers > 1
        ? `Вопрос передан дальше (спросили ${count(askers, 'человек', 'человека', 'человек')}).`
        : 'Вопрос передан дальше.',
    choice: 'Что из этого вы имеете в виду?',
    outOfScope: (subject) => `Я знаю только об одном: ${subject}.`,
    couldAsk: 'Можно спросить:',
    leftOut: (sentences) =>
      `Не поместилось: ${count(sentences, 'предложение', 'предложения', 'предложений')}. Всё есть в «Источниках».`,
    shortened: 'Предложение сокращено, иначе не поместилось. Целиком — в «Источниках».',
    sourcesFollow: 'Источники в следующем сообщении.',
    sources: 'Источники:',
    after: (origin) => `по материалам ${origin}`,
    inLanguage: (language) => `язык: ${language}`,
    undated: 'без даты',
    tooLong: 'адрес слишком длинный для Discord',
    asOf: (date) => `По состоянию на ${date}`,
    dueSince: (month) => `пора проверить (срок: ${month})`,
    inEnglish: 'ответы на английском',
    sharedBy: (name) => `Поделился ответом: ${name}`,
    nowKnown: 'Вы просили сообщить: теперь на это есть ответ.',
    evidence: 'Источники',
    share: 'Показать всем',
    watch: 'Сообщить, когда появится',
  },
  evidence: {
    from: (article, heading) => `Из статьи «${article}», ${heading}`,
    page: (page, pages) => `Страница ${page} из ${pages}`,
    back: 'Назад',
    more: 'Дальше',
    none: 'В этом ответе нет цитат.',
  },
  feedback: {
    thanksUp: (up, down) => `Ваш 👍 учтён, спасибо. Всего: ${up} 👍, ${down} 👎.`,
    thanksDown: (up, down) =>
      `Ваш 👎 учтён, причину увидят составители. Всего: ${up} 👍, ${down} 👎.`,
    title: 'Что не так с ответом?',
    reason: 'Причина',
    reasons: {
      wrong: 'Это неверно',
      outdated: 'Это устарело',
      incomplete: 'Чего-то не хватает',
      unclear: 'Трудно понять',
      source: 'В источнике этого нет',
    },
    comment: 'Как было бы правильно?',
    commentHint: 'Необязательно. Поможет ссылка.',
  },
  notice: {
    limitedAsker: (when) => `Слишком много вопросов за короткое время. Спросите снова ${when}.`,
    limitedPlace: (when) => `Здесь сейчас много вопросов. Спросите снова ${when}.`,
    again: (link) => `На это здесь только что был ответ: ${link}`,
    forgotten: 'Всё, что хранилось о вас, удалено.',
    notForgotten: 'Хранилище сейчас недоступно. Попробуйте через несколько минут.',
    watching: 'Вы получите личное сообщение, как только появится ответ.',
    unknownAnswer: 'Этот ответ больше не хранится. Спросите ещё раз.',
    unknownButton: 'Я не знаю этой кнопки. Спросите ещё раз.',
    storeAway: 'Хранилище сейчас недоступно. Попробуйте через несколько минут.',
    noText: 'В этом сообщении нет текста, о котором можно спросить.',
    useCommand: (command) => `Здесь я отвечаю лично: ${command}`,
  },
  permission: {
    names: {
      ViewChannel: 'Просматривать канал',
      SendMessages: 'Отправлять сообщения',
      ReadMessageHistory: 'Читать историю сообщений',
      CreatePublicThreads: 'Создавать публичные ветки',
      SendMessagesInThreads: 'Отправлять сообщения в ветках',
    },
    missing: (permissions, channel) =>
      `Я не могу отвечать в ${channel} без прав: ${permissions}. Разрешите их моей роли в настройках канала или сервера.`,
  },
  settings: {
    heading: (place) => `Ответы — ${place}:`,
    wholeServer: 'весь сервер',
    answers: {
      off: 'На сообщения ответов нет; на `/ask` ответ личный.',
      mention: 'Ответ получают упоминания и ответы на мои сообщения.',
      every: 'Ответ получает каждый вопрос, и без упоминания.',
    },
    replies: {
      thread: 'Ответы стоят в ветке сообщения.',
      inline: 'Ответы стоят под сообщением.',
      private: 'Ответы личные.',
    },
    journal: {
      on: 'Текст вопросов некоторое время хранится в журнале.',
      off: 'Текст вопросов не хранится.',
    },
    topics: (topics) => `Темы: ${topics}.`,
    allTopics: 'Ответы по всем темам.',
    noSuchTopic: (typed, topics) => `Нет темы ${typed}. Темы: ${topics}.`,
    needsContent:
      'Чтобы отвечать без упоминания, нужен Message Content intent: включите его для приложения на портале разработчика Discord (Bot) и запустите бота с `DISCORD_MESSAGE_CONTENT=on`. До тех пор ответ получают упоминания.',
    notAllowed: 'Менять это может только тот, кто управляет сервером.',
    onlyServers: 'Настройки есть только у сервера, а здесь его нет.',
  },
  commands: {
    ask: {
      name: 'спросить',
      description: 'Задать вопрос; у каждого предложения ответа есть источник',
      question: { name: 'вопрос', description: 'Что вы хотите узнать' },
      private: { name: 'лично', description: 'Ответ увидите только вы' },
    },
    askAbout: 'Спросить об этом',
    forgetMe: { name: 'забыть-меня', description: 'Удалить всё, что хранится обо мне' },
    askSettings: {
      name: 'настройки-ответов',
      description: 'На что и как здесь отвечать; без параметров показывает настройки',
      channel: { name: 'канал', description: 'Для этого канала; без него — для всего сервера' },
      answers: { name: 'ответы', description: 'Какие сообщения получают ответ' },
      replies: { name: 'место', description: 'Где стоят ответы' },
      topics: { name: 'темы', description: 'Только эти, через запятую; «all» — все' },
      journal: { name: 'журнал', description: 'Хранить ли некоторое время текст вопросов' },
      reset: { name: 'сброс', description: 'Забыть эти настройки' },
      choices: {
        off: 'выключено',
        mention: 'упоминания',
        every: 'каждый вопрос',
        thread: 'в ветке',
        inline: 'под сообщением',
        private: 'лично',
      },
    },
  },
};
