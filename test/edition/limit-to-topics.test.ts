import { expect, it } from 'vitest';
import type { GivenReply, Topic } from '../../src/desk/house.ts';
import { limitToTopics } from '../../src/edition/limit-to-topics.ts';
import { aChoice, aCitedSentence, aGap, anAnswer, anOutOfScope } from '../builders.ts';

const pitch: Topic = { name: 'pitch', title: 'Pitch', passages: 1, asks: ['What is it?', 'Who?'] };
const cost: Topic = { name: 'cost', title: 'Cost', passages: 1, asks: ['How much?'] };

function limit(reply: GivenReply, ...allowed: readonly Topic[]) {
  const lead = (question: string) =>
    question === 'How much?' ? ('cost/total#pitch' as const) : ('pitch/claims#cost' as const);
  return limitToTopics(reply, { allowed, lead });
}
const declined = { kind: 'out-of-scope', subject: 'Cost here', suggestions: ['How much?'] };
const quotes = { sentences: [aCitedSentence({ passage: 'cost/total#pitch' })] };

it('leaves an answer of an allowed topic as it is', () => {
  const { trace, ...answer } = anAnswer({ related: ['What is it?'] });
  expect(limit(answer, pitch)).toEqual(answer);
});

it('takes an answer of another topic for something else, and keeps what it was', () => {
  const { trace, ...answer } = anAnswer({ question: 'Who pays?', understood: 'Who pays it?' });
  expect(limit({ ...answer, nearest: 'pitch/claims#cost' }, cost)).toEqual({
    ...declined,
    question: 'Who pays?',
    understood: 'Who pays it?',
    confidence: answer.confidence,
    nearest: 'pitch/claims#cost',
  });
});

it('offers questions of each topic before more of one', () => {
  const { trace, ...reply } = anOutOfScope();
  expect(limit(reply, pitch, cost)).toMatchObject({
    subject: 'Pitch and Cost here',
    suggestions: ['What is it?', 'How much?', 'Who?'],
  });
});

it('leaves of a choice what is answered there, and nothing where that is none', () => {
  const { trace, ...choice } = aChoice({ suggestions: ['How much?', 'Who?'] });
  expect(limit(choice, cost)).toMatchObject({ kind: 'choice', suggestions: ['How much?'] });
  const { suggestions } = { suggestions: ['Who?'] };
  expect(limit({ ...choice, suggestions }, cost)).toMatchObject(declined);
});

it('goes by what is quoted before what came nearest', () => {
  const { trace, ...gap } = aGap();
  expect(limit({ ...gap, nearest: 'pitch/claims#cost' }, cost)).toMatchObject(declined);
  const quoted = { ...gap, ...quotes, nearest: 'pitch/claims#cost' } as const;
  expect(limit(quoted, cost)).toMatchObject({ kind: 'gap' });
});
