import { expect, it } from 'vitest';
import { toSubjectTerms } from '../../src/answer/to-subject-terms.ts';

it('takes the terms of the subject, without those of grammar', () => {
  const subject = { name: 'the bridges over the Sound', examples: ['How long?'] };
  expect([...toSubjectTerms(subject)]).toEqual(['bridg', 'over', 'sound']);
});
