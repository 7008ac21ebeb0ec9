import { describe, expect, it } from 'vitest';
import { createBot } from '../../src/bot.ts';
import type { Turn } from '../../src/types.ts';
import { aPassageOf } from '../builders.ts';
import { straitKnowledge } from '../strait-knowledge.ts';
import { aFigure } from './figures/sound-tunnel.ts';

const sound = { cuts: { answer: 0.4, closest: 0.3 } };
const bot = createBot(straitKnowledge, sound);
const ask = (question: string, ...thread: readonly Turn[]) => bot.answer(question, { thread });

/** The passage of the first sentence that is shown, after the outcome. */
function shown(question: string, ...thread: readonly Turn[]): string {
  const reply = ask(question, ...thread);
  const [first] = 'sentences' in reply ? reply.sentences : [];
  return first === undefined ? reply.kind : `${reply.kind} ${first.passage}`;
}

it.each([
  ['How long would the tunnel be?', 'answer pitch/claims#length', 'it is a phrasing'],
  ['how long wuold the tunnle be', 'answer pitch/claims#length', 'errors of typing are mended'],
  ['HOW LONG WOULD THE TUNNEL BE', 'answer pitch/claims#length', 'capitals do not matter'],
  [
    'hi, does anyone know how long the tunnel would be?',
    'answer pitch/claims#length',
    'so do not fillers',
  ],
  ['drift ice in the Bering Strait', 'answer strait/ice#winter', 'its words match'],
  ['When did the Chunnel open?', 'answer rail/channel-tunnel#opening', 'another name is meant'],
  ['Who would pay for the tunnel?', 'gap pitch/gaps#payers', 'that it is not known is known'],
  ['Who is the cook of Kirill Dmitriev?', 'gap', 'it is on the subject, and nothing is known'],
  ['What is the capital of France?', 'out-of-scope', 'it is about something else'],
  ['', 'out-of-scope', 'it asks nothing'],
])('“%s” gets: %s, as %s', (question, expected) => {
  expect(shown(question)).toBe(expected);
});

it('takes a remark for no question, even if a phrasing has its word', () => {
  const heat = aPassageOf('rail/heat#heat', 'Pipes keep it cool.', { questions: ['cool', 'heat'] });
  const passages = [...straitKnowledge.passages, heat];
  const cooled = createBot({ ...straitKnowledge, passages }, sound);
  expect(cooled.answer('heat').kind).toBe('answer');
  expect(cooled.answer('cool!')).toMatchObject({ kind: 'out-of-scope', question: 'cool!' });
});

describe('a question for a figure in a unit', () => {
  const depth = aPassageOf('strait/depth#depth', 'The Bering Strait is 30 to 50 metres deep.', {
    questions: ['How deep is the Bering Strait?'],
  });
  const name = aPassageOf('strait/depth#name', 'Vitus Bering gave the strait its name.', {
    questions: ['How many miles did Vitus Bering sail?'],
  });
  const passages = [...straitKnowledge.passages, depth, name];
  const measured = createBot({ ...straitKnowledge, passages }, sound);

  it('is answered by what answers it in another, and converted with the same source', () => {
    const reply = measured.answer('how deep is the bering strait in fathoms');
    const sentences = reply.kind === 'answer' ? reply.sentences : [];
    expect(sentences.map(({ text }) => text)).toEqual([
      'The Bering Strait is 30 to 50 metres deep.',
      '(30 to 50 m) ÷ 1.829 = 16.4 to 27.3 fathoms.',
    ]);
    expect(sentences[1]?.citations).toEqual(sentences[0]?.citations);
  });

  it('is not answered by what has no figure of that kind', () => {
    expect(measured.answer('how many miles did old vitus bering sail').kind).toBe('closest');
  });

  it('is answered by what it was written down for, figure or not', () => {
    expect(measured.answer('how many miles did vitus bering sail').kind).toBe('answer');
  });

  it('is not held against passages that have phrasings only', () => {
    const empty = aPassageOf('sport/running#marathon', '', {
      questions: ['how many miles is a marathon', 'marathon in miles', 'miles of a marathon run'],
    });
    const other = aPassageOf('kitchen/oven#heat', '', { questions: ['how hot is the oven'] });
    const bare = createBot({ ...straitKnowledge, passages: [empty, other] }, sound);
    expect(bare.answer('how many miles does a marathon run').kind).toBe('answer');
  });
});

describe('below the cut for an answer', () => {
  const unsure = createBot(straitKnowledge, { cuts: { answer: 1.1, closest: 0 } });
  const unsureOf = (question: string) => unsure.answer(question);

  it('quotes the nearest passages', () => {
    expect(unsureOf('drift ice in the Bering Strait')).toMatchObject({
      kind: 'closest',
      sentences: [{ passage: 'strait/ice#winter' }, {}],
    });
  });

  it('offers a choice of the passages that are as near, and of no others', () => {
    const twins = [1, 2].map((number) =>
      aPassageOf(`rail/twin-${number}#speed`, 'The Channel Tunnel lets trains run fast.', {
        title: 'Trains',
        heading: '',
        questions: [`twin ${number}`],
      }),
    );
    const choosing = createBot(
      { ...straitKnowledge, passages: [...straitKnowledge.passages, ...twins] },
      { cuts: { answer: 1.1, closest: 0 } },
    );
    const reply = choosing.answer('fast trains in the Channel Tunnel');
    const [first, second, ...others] = reply.kind === 'choice' ? reply.suggestions : [];
    expect([first, second].toSorted()).toEqual(['Twin 1', 'Twin 2']);
    expect(others).toEqual([]);
  });

  it('does not say that something is not known', () => {
    expect(unsureOf('Who would pay for the tunnel?').kind).not.toBe('gap');
  });
});

describe('a question that takes a mistaken statement for granted', () => {
  it.each([
    ['Why has the tunnel been approved?', 'the tunnel has been approved'],
    ['Who ratified the tunnel?', 'the tunnel has been approved'],
    ['When did construction of the tunnel begin?', 'construction of the tunnel has begun'],
  ])('gets the correction: %s', (question, corrects) => {
    expect(ask(question)).toMatchObject({
      kind: 'answer',
      corrects,
      sentences: [{ text: 'No government has approved the tunnel.', citations: [1] }, {}],
      citations: [{ number: 1 }],
    });
  });

  it('gets it whatever else is asked and not known', () => {
    const question = 'What colour was the sky when construction of the tunnel began?';
    expect(ask(question)).toMatchObject({
      kind: 'answer',
      corrects: 'construction of the tunnel has begun',
      sentences: [{ text: 'No government has approved the tunnel.' }, {}],
    });
  });

  it('gets it as an answer where it says that something is not known', () => {
    const passages = straitKnowledge.passages.map((passage) =>
      passage.unknown ? { ...passage, corrects: ['a bank has lent the money'] } : passage,
    );
    const lending = createBot({ ...straitKnowledge, passages }, sound);
    expect(lending.answer('Which bank has lent the money?')).toMatchObject({
      kind: 'answer',
      corrects: 'a bank has lent the money',
      sentences: [{ passage: 'pitch/gaps#payers' }],
    });
    expect(lending.answer('Who would pay for the tunnel?').kind).toBe('gap');
  });

  it.each([
    'If the tunnel were approved, how long would it be?',
    'Why has the tunnel not been approved?',
    'When was the Channel Tunnel approved?',
    'How long would the tunnel be?',
    'When is there drift ice, and is the tunnel approved?',
  ])('is none of these: %s', (question) => {
    expect(ask(question)).not.toHaveProperty('corrects');
  });
});

describe('a question that says first what is so', () => {
  it('is not answered with that', () => {
    const question = 'Since the Channel Tunnel opened in May 1994, is my zebra fond of opera?';
    expect(ask(question).kind).not.toBe('answer');
  });
});

it('a sum with numbers is out of scope, whatever has words of it', () => {
  const growth = aPassageOf('strait/ice#growth', 'Ice grows 17 times 23 times.', {
    questions: ['what is growing 17 times'],
  });
  const passages = [...straitKnowledge.passages, growth];
  const growing = createBot({ ...straitKnowledge, passages }, sound);
  expect(growing.answer('What is 17 times 23?').kind).toBe('out-of-scope');
});

describe('a question that only asks whether a mistaken statement is true', () => {
  it('gets the same passage, and is not said to take anything for granted', () => {
    const reply = ask('Has the tunnel been approved?');
    expect(reply).toMatchObject({
      kind: 'answer',
      sentences: [{ text: 'No government has approved the tunnel.' }, {}],
    });
    expect(reply).not.toHaveProperty('corrects');
  });
});

describe('a question that asks for something to be worked out', () => {
  const computing = createBot({
    ...straitKnowledge,
    figures: [
      aFigure({ entity: 'Channel Tunnel', value: 50.5, passage: 'rail/channel-tunnel#length' }),
    ],
  });

  it('gets the result and its arithmetic, both cited', () => {
    expect(computing.answer('How long is the Channel Tunnel in miles?')).toMatchObject({
      kind: 'answer',
      sentences: [
        { text: expect.stringContaining('31.4 miles'), citations: [1] },
        { text: expect.stringContaining('='), citations: [1] },
      ],
      citations: [{ source: { publisher: 'The Digger' }, passage: 'rail/channel-tunnel#length' }],
    });
  });

  it('gets the right amount where it takes a wrong one for granted', () => {
    expect(computing.answer('Why is the Channel Tunnel 500 km long?')).toMatchObject({
      kind: 'answer',
      sentences: [{ text: expect.stringMatching(/50\.5.*not 500/u), citations: [1] }],
      trace: { because: expect.stringContaining('wrong amount') },
    });
  });

  it('keeps the amount that is right', () => {
    const reply = computing.answer('Why is the Channel Tunnel 50.5 km long?');
    expect(reply.trace.because).not.toContain('wrong amount');
  });

  it('is understood in its thread', () => {
    const thread = [{ question: 'When did the Chunnel open?' }];
    expect(computing.answer('and how long is it in miles?', { thread })).toMatchObject({
      understood: 'How long is Channel Tunnel in miles?',
      sentences: [{ text: expect.stringContaining('31.4 miles') }, {}],
    });
  });

  it('is answered from the passages where nothing can be', () => {
    const reply = computing.answer('How long is the Channel Tunnel?');
    expect(reply).toMatchObject({ sentences: [{ text: 'The Channel Tunnel is 50.5 km long.' }] });
  });
});

describe('the trace', () => {
  it('keeps the ten best candidates and sentences', () => {
    const passages = Array.from({ length: 20 }, (_, place) =>
      aPassageOf(`a/b#p${place}`, 'Ice drifts here. Ice is cold.'),
    );
    const { trace } = createBot({ ...straitKnowledge, passages }).answer('ice');
    expect(trace.candidates).toHaveLength(10);
    expect(trace.sentences).toHaveLength(10);
  });

  it('says by which cuts and why', () => {
    const { trace, confidence } = ask('How long would the tunnel be?');
    expect(trace.cuts).toEqual({ answer: 0.4, closest: 0.3 });
    expect(trace.because).toContain(confidence.toFixed(2));
  });

  it('begins with the passage that is shown', () => {
    const reply = ask('When did the Chunnel open?');
    expect(reply.trace.candidates[0]?.passage.id).toBe('rail/channel-tunnel#opening');
  });
});
