import { expect, it } from 'vitest';
import { readSettings } from '../../../../adapters/run/settings/read-settings.ts';

const problemsOf = (environment: Parameters<typeof readSettings>[0]) => {
  const read = readSettings(environment);
  return read.kind === 'wrong' ? read.problems : [];
};
const address = 'postgres://me:secret-password@host/strait';

it('needs nothing', () => {
  expect(readSettings({})).toEqual({
    kind: 'sound',
    settings: {
      knowledge: 'knowledge',
      store: { file: 'data/strait.db' },
      key: { file: 'data/strait.key' },
      port: 3_000,
      keepsText: true,
      limits: {},
    },
  });
});

it('takes all there is', () => {
  const key = 'sixteen letters!';
  expect(
    readSettings({
      KNOWLEDGE_DIR: 'elsewhere',
      DATABASE_URL: address,
      DESK_KEY: key,
      PORT: '8080',
      LOG_LEVEL: 'debug',
      JOURNAL_TEXT: 'off',
      LIMIT_ASKER: '5/60',
      LIMIT_PLACE: '100/3600',
    }),
  ).toEqual({
    kind: 'sound',
    settings: {
      knowledge: 'elsewhere',
      store: { url: address },
      key: { value: key },
      port: 8_080,
      logLevel: 'debug',
      keepsText: false,
      limits: { asker: { points: 5, seconds: 60 }, place: { points: 100, seconds: 3_600 } },
    },
  });
});

const wrong = {
  DATABASE_URL: 'mysql://me:secret-password@host/strait',
  DESK_KEY: 'secret',
  PORT: '70000',
  LOG_LEVEL: 'secretly',
  JOURNAL_TEXT: 'secret',
  LIMIT_ASKER: 'secret',
  LIMIT_PLACE: '0/60',
  LIMIT_WORKSPACE: '-1',
};

it.each(Object.entries(wrong))('names %s where it is wrong, and not its value', (name, value) => {
  const problems = problemsOf({ DESK_KEY: 'sixteen letters!', [name]: value });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(name);
  expect(problems[0]).not.toContain('secret');
});

it.each(['x', '1.5', '-1', '1e9'])('takes %s for no port', (port) => {
  expect(problemsOf({ PORT: port })).toMatchObject([expect.stringContaining('PORT')]);
});

it('says everything that is wrong at once', () => {
  expect(problemsOf(wrong)).toHaveLength(Object.keys(wrong).length);
});

it('wants a key that all processes share where they share a database', () => {
  expect(problemsOf({ DATABASE_URL: address })).toMatchObject([
    expect.stringContaining('DESK_KEY is missing'),
  ]);
});
