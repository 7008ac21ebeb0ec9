import { expect, it } from 'vitest';
import { resolveByShown } from '../../../src/answer/resolve/resolve-by-shown.ts';
import type { Turn } from '../../../src/types.ts';
import { anEntity, aPassageOf } from '../../builders.ts';
import { anIndex } from '../an-index.ts';

const index = anIndex({
  passages: [
    aPassageOf('loops/north#deal', 'The North Loop was agreed in May.'),
    aPassageOf('people/ada#ada', 'Ada Brook walked.'),
    aPassageOf('strait/ice#ice', 'The ice is thick.'),
  ],
  glossary: {
    entities: [
      anEntity({ name: 'North Loop', kind: 'project', article: 'loops/north' }),
      anEntity({ name: 'Ada Brook', kind: 'person', article: 'people/ada' }),
    ],
    synonyms: [],
  },
});
const shown = (question: string, before: string, passage?: Turn['passage']) =>
  resolveByShown(
    question,
    passage === undefined ? { question: before } : { question: before, passage },
    index,
  );

it('takes what the reply was about for what is asked about', () => {
  const passage = 'loops/north#deal';
  expect(shown('what is that deal worth?', 'Any work abroad?', passage)).toBe(
    'What is North Loop worth?',
  );
  expect(shown('when would it open?', 'Any work abroad?', passage)).toBe(
    'When would North Loop open?',
  );
});

it.each([
  ['when would it open?', 'Is the North Loop dug?', 'loops/north#deal', 'it was named anyway'],
  ['how old is it?', 'Who walked?', 'people/ada#ada', 'a person is taken up as such'],
  ['how cold is it?', 'Is it icy?', 'strait/ice#ice', 'the reply was about nothing in particular'],
  ['how cold is it?', 'Is it icy?', 'gone/away#gone', 'the passage is gone'],
  ['how cold is it?', 'Is it icy?', undefined, 'nothing was shown'],
  ['what year?', 'Any work abroad?', 'loops/north#deal', 'it asks of all that was said'],
] as const)('takes nothing for “%s” after “%s” and %s: %s', (question, before, passage, _) => {
  expect(shown(question, before, passage)).toBeUndefined();
});
