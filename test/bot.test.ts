import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBot, load, type PassageId, type Reply } from '#core';
import { buildIndex } from '../src/ingest/build-index.ts';
import { aFigure } from './answer/figures/sound-tunnel.ts';
import { arbitraryText } from './arbitraries.ts';
import { aKnowledge } from './builders.ts';
import { straitKnowledge } from './strait-knowledge.ts';

const bot = createBot(straitKnowledge);
/** Never answers, so that it quotes what is nearest and offers choices. */
const unsure = createBot(straitKnowledge, { cuts: { answer: 1.1, closest: 0 } });

/** Works out what it is asked to compare and convert. */
const computing = createBot({
  ...straitKnowledge,
  figures: [
    aFigure({ entity: 'Channel Tunnel', value: 50.5, passage: 'rail/channel-tunnel#length' }),
    aFigure({ entity: 'Bering Strait', value: 85, passage: 'strait/ice#winter' }),
    aFigure({ entity: 'Bering Strait', value: 8, unit: 'USD billion', quantity: 'cost' }),
  ],
});

const hostile = {
  nothing: '',
  blanks: ' \t\n\r\u00a0\u2003\u200b ',
  'one character': 'a',
  'a long word': 'a'.repeat(100_000),
  'many words': 'how long is the tunnel '.repeat(4_500),
  'many marks': '?'.repeat(100_000),
  'many spaces': `how long${' '.repeat(100_000)}is it`,
  'many numbers': '1,'.repeat(50_000),
  'many greetings': 'hi '.repeat(300),
  'control characters': '\u0000\u0001\u0008\u001b[31m\u007f\u009b',
  'lone surrogates': '\ud800 how \udfff long \ud83d',
  'right to left': 'كم طول النفق؟ \u202eכמה ארוכה המנהרה\u202c',
  Chinese: '白令海峡隧道有多长？',
  Russian: 'Какой длины тоннель под Беринговым проливом?',
  'emoji only': '👩‍👩‍👧‍👦🚇❄️🏳️‍🌈',
  'stacked marks': `t${'\u0301'.repeat(500)}unnel`,
  SQL: "'; DROP TABLE passages; -- how long",
  shell: '$(rm -rf /) `cat /etc/passwd` && exit 1 | tee ../../x',
  markup: '<script>alert(1)</script> [a](javascript:b) **long** @everyone',
  'a pattern': '(a+)+$ [^] \\b{1,} (?<=x) $& $1',
  'a property': '__proto__ constructor toString hasOwnProperty',
  JSON: '{"question": "how long", "__proto__": {"kind": "answer"}}',
  'line ends': 'how long\r\nwould the tunnel\u2028be?\u0085',
};

/** Words of the knowledge and of follow-ups, as they come and in any order. */
const talk = fc
  .array(
    fc.constantFrom(
      ...[
        'how',
        'long',
        'the',
        'tunnel',
        'Chunnel',
        'Dmitriev',
        'approved',
        'ice',
        'winter',
        'pay',
      ],
      ...['and', 'its', 'it', 'he', 'what about', 'not', 'no', 'who', '1994', '$8bn', '?', 'tunel'],
      ...['in miles', 'longer than', 'how many times', 'the Bering Strait', 'which is', '0', '-1'],
    ),
    { maxLength: 9 },
  )
  .map((words) => words.join(' '));
const sums = [
  'How long is the Channel Tunnel in miles?',
  'Which is longer, the Channel Tunnel or the Bering Strait?',
  'How many times longer is the Bering Strait than the Chunnel?',
];
const question = fc.oneof(
  talk,
  arbitraryText(),
  fc.constantFrom(...Object.values(hostile), ...sums),
);
const turn = fc.record(
  {
    question: fc.oneof(talk, arbitraryText()),
    passage: fc.constantFrom<PassageId>(
      'strait/ice#winter',
      'pitch/claims#cost',
      'no/where#at-all',
    ),
  },
  { requiredKeys: ['question'] },
);
const thread = fc.array(turn, { maxLength: 12 });

/** What holds of every reply. */
function expectSound(reply: Reply): void {
  expect(['answer', 'choice', 'closest', 'gap', 'out-of-scope']).toContain(reply.kind);
  expect(reply.confidence).toBeGreaterThanOrEqual(0);
  expect(reply.confidence).toBeLessThanOrEqual(1);
  expect(reply.trace.because).not.toBe('');
  if (reply.kind === 'choice') expect([2, 3, 4, 5]).toContain(reply.suggestions.length);
  if (!('sentences' in reply)) return;
  const numbers = reply.citations.map(({ number }) => number);
  expect(numbers).toEqual(numbers.map((_, place) => place + 1));
  expect([...new Set(reply.sentences.flatMap(({ citations }) => citations))]).toEqual(numbers);
  for (const { citations } of reply.sentences) expect(citations.length).toBeGreaterThan(0);
  expect(reply.sentences.length).toBeLessThanOrEqual(4);
  if (reply.kind === 'answer') expect(reply.sentences.length).toBeGreaterThan(0);
}

describe('answers', () => {
  it.each(Object.entries(hostile))('%s', (_, text) => {
    const reply = bot.answer(text);
    expectSound(reply);
    expect(reply.question).toBe(text);
    expect(bot.explain(reply)).not.toEqual([]);
    expectSound(computing.answer(text));
  });
});

it('always gives a sound reply with an explanation, whatever the question and the thread', () => {
  fc.assert(
    fc.property(question, thread, (text, turns) => {
      // A follow-up of any length would do, too, but not in time.
      const reply = bot.answer(text, text.length > 1_000 ? {} : { thread: turns });
      expectSound(reply);
      expectSound(unsure.answer(text));
      expectSound(computing.answer(text));
      const lines = bot.explain(reply);
      expect(lines).toContain(reply.trace.because);
      for (const line of lines) expect(line.trim()).not.toBe('');
    }),
    { numRuns: 300 },
  );
});

it('always gives the same reply to the same question, whatever was asked between', () => {
  const other = createBot(straitKnowledge);
  fc.assert(
    fc.property(talk, thread, question, (text, turns, between) => {
      const reply = bot.answer(text, { thread: turns });
      bot.answer(between);
      expect(bot.answer(text, { thread: turns })).toEqual(reply);
      expect(other.answer(text, { thread: turns })).toEqual(reply);
    }),
  );
});

it('never changes what it is given', () => {
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  };
  const knowledge = structuredClone(straitKnowledge);
  freeze(knowledge);
  const turns = [{ question: 'How long is the Chunnel?' }];
  freeze(turns);
  const frozen = createBot(knowledge);
  expect(frozen.answer('and its opening?', { thread: turns })).toEqual(
    bot.answer('and its opening?', { thread: turns }),
  );
});

it('answers from knowledge without passages that it knows nothing', () => {
  const empty = createBot(aKnowledge({ passages: [] }));
  for (const text of Object.values(hostile).filter(({ length }) => length < 1_000)) {
    const reply = empty.answer(text, { thread: [{ question: 'How long?' }] });
    expect(['gap', 'out-of-scope']).toContain(reply.kind);
    expect(reply.confidence).toBeLessThan(0.01);
    expect(empty.explain(reply)).toContain(reply.trace.because);
  }
});

describe('the cuts', () => {
  const cutsOf = (...given: Parameters<typeof createBot>) =>
    createBot(...given).answer('how long').trace.cuts;
  const own = { answer: 0.7, closest: 0.4 };
  const other = { answer: 0.9, closest: 0.1 };

  it('come with the knowledge, unless others are given', () => {
    expect(cutsOf({ ...straitKnowledge, cuts: own })).toEqual(own);
    expect(cutsOf({ ...straitKnowledge, cuts: own }, { cuts: other })).toEqual(other);
  });

  it('are sound where none were chosen', () => {
    const { answer, closest } = cutsOf(straitKnowledge);
    expect(answer).toBeGreaterThan(closest);
    expect(closest).toBeGreaterThan(0);
    expect(answer).toBeLessThan(1);
  });

  it('decide', () => {
    const kind = (answer: number) =>
      createBot(straitKnowledge, { cuts: { answer, closest: 0 } }).answer('drift ice').kind;
    expect(kind(0)).toBe('answer');
    expect(kind(1.1)).not.toBe('answer');
  });
});

it('takes an index that was built before for the one it would build', () => {
  const index = buildIndex(straitKnowledge);
  expect(createBot(straitKnowledge, { index }).answer('drift ice')).toEqual(
    bot.answer('drift ice'),
  );
  const passages = straitKnowledge.passages.map((passage) => ({ ...passage, questions: [] }));
  const other = buildIndex({ ...straitKnowledge, passages });
  expect(createBot(straitKnowledge, { index: other }).answer('drift ice')).not.toEqual(
    bot.answer('drift ice'),
  );
});

it('says what it is about', () => {
  expect(bot.subject).toEqual(straitKnowledge.subject);
});

it('gives the same bytes in another process', async () => {
  const folder = 'test/fixtures/terminal-knowledge';
  const questions = [
    'How long is the bridge?',
    'what do lorries pay on the brigde',
    'price of the bridge',
    'Who painted it?',
    'What is the capital of France?',
    'bridge',
    '',
  ];
  const turns = [{ question: 'How long is the bridge?' }];
  const script = `
    import { createBot, load } from '#core';
    const bot = createBot((await load('${folder}')).knowledge);
    const replies = ${JSON.stringify(questions)}.map((question) => [
      bot.answer(question), bot.answer(question, { thread: ${JSON.stringify(turns)} }),
    ]);
    process.stdout.write(JSON.stringify(replies));`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { encoding: 'utf8' },
  );
  const here = createBot((await load(folder)).knowledge);
  const replies = questions.map((text) => [
    here.answer(text),
    here.answer(text, { thread: turns }),
  ]);
  expect(stderr).toBe('');
  expect(stdout).toBe(JSON.stringify(replies));
});
