import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Incoming,
  type Place,
  receive,
  type Thread,
} from '../../../adapters/discord/receive.ts';
import { arbitraryText } from '../../arbitraries.ts';

const bot = '111';
const ann = '222';
const bo = '333';

/** A message of Ann's in a server where mentions are answered, by default. */
function aMessage(over: Partial<Incoming> = {}): Incoming {
  return {
    content: `<@${bot}> How long would the tunnel be?`,
    authorId: ann,
    isAutomatic: false,
    mentionsEveryone: false,
    place: { kind: 'server', answers: 'mention' },
    ...over,
  };
}

/** A place in which every question is answered. */
function everywhere(thread?: Partial<Thread>): Place {
  const answers = 'every' as const;
  return thread === undefined
    ? { kind: 'server', answers }
    : { kind: 'server', answers, thread: { isOwn: false, isAnswered: false, ...thread } };
}

const question = 'How long would the tunnel be?';

describe('a message to the bot is a question', () => {
  test.each([
    ['with its mention in front', `<@${bot}> ${question}`],
    ['with its mention as older clients write it', `<@!${bot}> ${question}`],
    ['with its mention behind', `${question} <@${bot}>`],
    ['over several lines', `<@${bot}>\n${question}\n`],
  ])('%s', (_, content) => {
    expect(receive(aMessage({ content }), bot)).toEqual({ text: question, isAddressed: true });
  });

  test('in a direct message, without a mention', () => {
    const message = aMessage({ content: question, place: { kind: 'direct' } });
    expect(receive(message, bot)).toEqual({ text: question, isAddressed: true });
  });

  test('in a reply to a message of the bot, without a mention', () => {
    const message = aMessage({ content: 'and how deep?', repliesTo: bot });
    expect(receive(message, bot)).toEqual({ text: 'and how deep?', isAddressed: true });
  });

  test('in a reply to somebody else that mentions the bot', () => {
    const message = aMessage({ content: `<@${bot}> is that so?`, repliesTo: bo });
    expect(receive(message, bot)?.text).toBe('is that so?');
  });

  test('and keeps the mention of somebody else within it', () => {
    const message = aMessage({ content: `<@${bot}> what did <@${bo}> ask?` });
    expect(receive(message, bot)?.text).toBe(`what did <@${bo}> ask?`);
  });
});

describe('it is none', () => {
  test.each<[string, Partial<Incoming>]>([
    ['from a bot', { isAutomatic: true }],
    ['from itself', { authorId: bot }],
    ['to everyone', { mentionsEveryone: true }],
    ['with nothing but the mention', { content: `<@${bot}>  ` }],
    ['with nothing but signs', { content: `<@${bot}> ?!` }],
    ['without a mention', { content: question }],
    ['that begins with somebody else', { content: `<@${bo}> ask <@${bot}> how long it is` }],
    ['that begins with a role', { content: `<@&${bo}> how long is it? <@${bot}>` }],
    ['where nothing is answered', { place: { kind: 'server', answers: 'off' } }],
    ['in a reply to somebody else', { content: question, repliesTo: bo, place: everywhere() }],
    [
      'that replies to the bot and begins with somebody else',
      { content: `<@${bo}> see?`, repliesTo: bot },
    ],
  ])('%s', (_, over) => {
    expect(receive(aMessage(over), bot)).toBeUndefined();
  });

  test('whatever a bot says, wherever', () => {
    fc.assert(
      fc.property(
        arbitraryText(),
        fc.constantFrom(everywhere(), { kind: 'direct' as const }),
        (text, place) => {
          const content = `<@${bot}> ${text}`;
          expect(receive(aMessage({ content, place, isAutomatic: true }), bot)).toBeUndefined();
          expect(receive(aMessage({ content, place, authorId: bot }), bot)).toBeUndefined();
        },
      ),
    );
  });
});

describe('where every question is answered', () => {
  const receiveThere = (content: string, thread?: Partial<Thread>) =>
    receive(aMessage({ content, place: everywhere(thread) }), bot);

  test.each([question, 'who would pay', 'А сколько это стоит?', 'Сколько стоит тоннель'])(
    '%s is one',
    (content) => {
      expect(receiveThere(content)).toEqual({ text: content, isAddressed: false });
    },
  );

  test.each(['I like tunnels.', 'whatever', 'ok', `how do you know, <@${bo}>?`])(
    '%s is none',
    (content) => {
      expect(receiveThere(content)).toBeUndefined();
    },
  );

  test('a thread of people gets one answer, and more only if the bot is asked', () => {
    expect(receiveThere(question, {})?.text).toBe(question);
    expect(receiveThere(question, { isAnswered: true })).toBeUndefined();
    expect(receiveThere(`<@${bot}> ${question}`, { isAnswered: true })?.text).toBe(question);
  });

  test('a thread that the bot opened goes on', () => {
    expect(receiveThere('and how deep?', { isOwn: true, isAnswered: true })?.text).toBe(
      'and how deep?',
    );
  });

  test('a forum post asks with its title and text', () => {
    expect(receiveThere('Does anybody know', { post: 'Length of the tunnel' })?.text).toBe(
      'Length of the tunnel Does anybody know',
    );
  });

  test('a forum post that repeats its title asks once', () => {
    expect(receiveThere('how long? In miles', { post: 'How long?' })?.text).toBe(
      'how long? In miles',
    );
  });
});

test('a forum post that mentions the bot asks with its title, where mentions are answered', () => {
  const place = {
    kind: 'server' as const,
    answers: 'mention' as const,
    thread: { isOwn: false, isAnswered: false, post: 'How long?' },
  };
  expect(receive(aMessage({ content: `<@${bot}> please`, place }), bot)?.text).toBe(
    'How long? please',
  );
});
