import { expect, it } from 'vitest';
import { reportFailure } from '../../../../bench/evaluate/questions/report-failure.ts';
import { aClosest, anAnswer, aPassage, aSentence, aTrace } from '../../../builders.ts';
import { aDeclinable, anAnswerable } from './questions.ts';

const ranked = (text: string) => ({
  passage: aPassage({ id: 'pitch/claims#length' }),
  sentence: aSentence({ text }),
  score: 1,
  coverage: 0.5,
});

it('shows what was asked, what came, and where a right sentence stands', () => {
  const trace = aTrace({
    sentences: [ranked('It would be 50 km long.'), ranked('It would be 112 km long.')],
    because: 'the best sentence covers too little',
  });
  const report = reportFailure({
    question: anAnswerable({ previous: 'What is proposed?' }),
    reply: aClosest({ confidence: 0.414, understood: 'How long is the tunnel?', trace }),
    verdict: { kind: 'declined', faults: ['closest, an answer expected'] },
    text: 'It would be\n50 km long.\n',
  });
  expect(report).toBe(`\
d001 declined [single geo number] How long would the tunnel be?
  previous    What is proposed?
  understood  How long is the tunnel?
  outcome     closest, confidence 0.41
  because     the best sentence covers too little
  fault       closest, an answer expected
  text        It would be
              50 km long.
  top passage pitch/claims#cost (knowledge/pitch/claims.md:13)
  right one   sentence 2 of those ranked, pitch/claims#length: It would be 112 km long.
  facts       pitch-04
`);
});

it('says so where no ranked sentence would have been right, or no passage was found', () => {
  const report = reportFailure({
    question: anAnswerable(),
    reply: aClosest({ trace: aTrace({ candidates: [], sentences: [ranked('No.')] }) }),
    verdict: { kind: 'declined', faults: [] },
    text: '',
  });
  expect(report).toContain('  right one   none of the 1 sentences ranked\n');
  expect(report).toContain('  top passage none\n');
});

it('looks for no right sentence where a question is to be declined', () => {
  const verdict = { kind: 'wrong', exact: false, faults: ['answered, gap expected'] } as const;
  const failure = { question: aDeclinable(), reply: anAnswer(), verdict, text: 'Nobody.' };
  expect(reportFailure(failure)).not.toMatch(/right one|facts/u);
});
