import { expect, it } from 'vitest';
import { createKnownWordings } from '../../src/answer/known-wordings.ts';
import { aPassageOf } from '../builders.ts';
import { anIndex } from './an-index.ts';

const find = createKnownWordings(
  anIndex({
    passages: [
      aPassageOf('a/a#status', 'Nobody has approved it.', { questions: ['is it approved'] }),
      aPassageOf('a/a#vegas', 'The county approved it.', { questions: ['was the plan approved'] }),
      aPassageOf('a/a#cost', 'It would cost 8 billion.', { questions: ['how dear is the tunnel'] }),
    ],
  }),
  undefined,
);

it('knows a phrasing word for word, and by what counts of it', () => {
  expect(find('how dear is the tunnel')).toBe('a/a#cost');
  expect(find('how dear would it really be')).toBe('a/a#cost');
});

it('goes by the very words where those that count lead to several passages', () => {
  expect(find('is it approved')).toBe('a/a#status');
  expect(find('has it been approved')).toBeUndefined();
});

it('knows no other question', () => {
  expect(find('how deep is the tunnel')).toBeUndefined();
  expect(find('')).toBeUndefined();
});
