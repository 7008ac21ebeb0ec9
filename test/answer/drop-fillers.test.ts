import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropFillers } from '../../src/answer/drop-fillers.ts';
import { arbitraryText } from '../arbitraries.ts';

/** What is left, without the spaces and marks that fillers stood between. */
const bare = (question: string) => dropFillers(question).replace(/^\W+|\W+$/gu, '');

describe('takes out', () => {
  it.each([
    ['greetings', 'Hi there, how long is it?'],
    ['a greeting of everyone', 'Good morning everyone! How long is it?'],
    ['what announces a question', 'hey guys, quick question: how long is it?'],
    ['what announces one to somebody', 'Question for you: how long is it?'],
    ['what excuses one', 'silly question, how long is it?'],
    ['what excuses one at its end', 'how long is it? a stupid question'],
    ['doubts', "I've heard several figures. How long is it?"],
    ['asking whether sources agree', 'How long is it? Do the sources agree?'],
    ['thanks', 'how long is it? thanks in advance!'],
    ['please', 'please, how long is it?'],
    ['asking somebody', 'does anybody here know how long is it?'],
    ['asking to be told', 'could you tell me how long is it?'],
    ['wondering', 'I was just wondering how long is it?'],
    ['wanting to know', "I'd like to know how long is it?"],
    ['marks of chat', 'lol ok btw how long is it?'],
    ['several at once', 'hello! sorry, can I ask: how long is it? cheers'],
  ])('%s', (_, question) => {
    expect(bare(question).toLowerCase()).toBe('how long is it');
  });
});

describe('leaves alone', () => {
  it.each([
    ['what only looks like a greeting', 'High tides at Hiroshima'],
    ['a question of money', 'Is it a question of money?'],
    ['somebody else’s wish', 'What does Dmitriev want to know?'],
    ['anyone who is asked about', 'Would anyone pay for it?'],
    ['words of the subject', 'How long is the tunnel and who pays?'],
  ])('%s: %s', (_, question) => {
    expect(dropFillers(question)).toBe(question);
  });
});

it.each(['Hi', 'thanks!', 'ok', 'hello there', 'please please'])(
  'leaves “%s”, of which nothing would be left',
  (question) => {
    expect(dropFillers(question)).toBe(question);
  },
);

it('never takes out everything', () => {
  const word = fc.constantFrom('hi', 'thanks', 'please', 'ok', 'lol', 'tell me', '?', 'tunnel');
  const chat = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.oneof(chat, arbitraryText()), (question) => {
      const isAsked = (text: string) => /[\p{L}\p{N}]/u.test(text);
      expect(isAsked(dropFillers(question))).toBe(isAsked(question));
    }),
  );
});
