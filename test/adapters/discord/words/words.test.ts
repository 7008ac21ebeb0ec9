import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../../../adapters/discord/words/en.ts';
import { ru } from '../../../../adapters/discord/words/ru.ts';
import { wordsFor } from '../../../../adapters/discord/words/words-for.ts';

const folder = join(import.meta.dirname, '../../../../adapters/discord');

/** `card.closest`, `commands.ask.name`: everything there is a word for. */
function toPaths(words: object, above = ''): readonly string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? toPaths(value, `${above}${key}.`)
      : [`${above}${key}`],
  );
}

function toTexts(words: object): readonly string[] {
  return Object.values(words).flatMap((value: unknown) =>
    typeof value === 'object' && value !== null
      ? toTexts(value)
      : [typeof value === 'function' ? String(value(...[3, 2])) : String(value)],
  );
}

test('no word is missing in any language, and none is empty', () => {
  expect(toPaths(ru).toSorted()).toEqual(toPaths(en).toSorted());
  for (const text of [...toTexts(en), ...toTexts(ru)]) expect(text.trim()).not.toBe('');
});

test('no word is unused', () => {
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('words'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  // These are chosen by a value.
  const groups = [
    'feedback.reasons',
    'settings.answers',
    'settings.replies',
    'permission.names',
    'commands.askSettings.choices',
  ];
  const names = toPaths(en)
    .filter((path) => !groups.some((group) => path.startsWith(`${group}.`)))
    .map((path) => path.replace(/\.(?:name|description)$/u, ''))
    .map((path) => path.split('.').at(-1) ?? '');
  for (const name of [...names, 'reasons', 'answers', 'replies', 'names', 'choices']) {
    expect(new RegExp(`(?:\\.|\\{ |, |')${name}\\b`, 'u').test(code), name).toBe(true);
  }
});

describe('Discord takes the names of commands and forms', () => {
  test.each([en, ru])('$dates', ({ commands, feedback }) => {
    const { ask, askSettings, forgetMe, askAbout } = commands;
    const { question, private: hidden } = ask;
    const { channel, answers, replies, topics, journal, reset } = askSettings;
    const all = [
      ask,
      question,
      hidden,
      askSettings,
      channel,
      answers,
      replies,
      topics,
      journal,
      reset,
      forgetMe,
    ];
    for (const { name, description } of all) {
      expect(name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
      expect(name).toBe(name.toLowerCase());
      expect(description.length).toBeLessThanOrEqual(100);
    }
    expect(askAbout.length).toBeLessThanOrEqual(32);
    for (const text of [feedback.title, feedback.reason, feedback.comment]) {
      expect(text.length).toBeLessThanOrEqual(45);
    }
    expect(feedback.commentHint.length).toBeLessThanOrEqual(100);
  });
});

test.each([
  ['ru', ru, false],
  ['en-US', en, true],
  ['en-GB', en, true],
  ['de', en, false],
  ['pt-BR', en, false],
  [undefined, en, true],
])('a reader of %s is spoken to in their language, or English', (locale, words, isOwn) => {
  expect(wordsFor(locale)).toEqual({ words, isOwn });
});

test.each([
  [2, '2 предложения'],
  [5, '5 предложений'],
  [21, '21 предложение'],
])('counts %d in Russian', (number, text) => {
  expect(ru.card.leftOut(number)).toContain(text);
});
