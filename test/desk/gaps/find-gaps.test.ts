import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGaps } from '../../../src/desk/gaps/find-gaps.ts';
import type { GapRow } from '../../../src/desk/journal/list-gaps.ts';
import { arbitraryText } from '../../arbitraries.ts';

let rows = 0;

function aRow(text: string | null, over: Partial<GapRow> = {}): GapRow {
  rows += 1;
  return {
    id: `${rows}`,
    answer: `A-${rows}`,
    at: rows,
    asker: 'one',
    outcome: 'gap',
    nearest: null,
    asked: text ?? 'hash',
    about: null,
    text,
    ...over,
  };
}

const none = { votes: [], corrections: [] };
const find = (...given: readonly GapRow[]) => findGaps({ rows: given, opinions: none });
const questionsOf = (...texts: readonly string[]) =>
  find(...texts.map((text) => aRow(text))).map(({ questions }) => questions);

describe('gaps', () => {
  it('are what has the same terms, however it is asked', () => {
    const one = ['What would a ticket cost?', 'So what do tickets cost??', 'Ticket costs'];
    const other = ['Who owns the land?', 'Is there gold?'];
    expect(questionsOf(...one, ...other)).toHaveLength(3);
    expect(questionsOf(...one)).toEqual([one]);
  });

  it('are not brought together by a word that most questions have', () => {
    const texts = ['Is the tunnel wet?', 'Will the tunnel glow?', 'Has the tunnel a cinema?'];
    expect(questionsOf(...texts)).toHaveLength(3);
  });

  it('list the most people first, then the most questions', () => {
    const gaps = find(
      aRow('Is there gold?'),
      aRow('Is there gold?'),
      aRow('Is there gold?'),
      aRow('Who owns the land?'),
      aRow('Who owns the land?', { asker: 'two' }),
      aRow('What would a ticket cost?'),
    );
    expect(gaps.map(({ question, count, askers }) => [question, count, askers])).toEqual([
      ['Who owns the land?', 2, 2],
      ['Is there gold?', 3, 1],
      ['What would a ticket cost?', 1, 1],
    ]);
  });

  it('name the passage that is nearest most often', () => {
    const nearest = ['a/b#c', 'd/e#f', 'd/e#f', null];
    const gaps = find(...nearest.map((id) => aRow('Is there gold?', { nearest: id })));
    expect(gaps).toMatchObject([{ nearest: 'd/e#f', count: 4 }]);
  });

  it('are never about something else', () => {
    expect(find(aRow('How is the weather?', { outcome: 'out-of-scope' }))).toEqual([]);
  });

  it('have every question in one of them, whatever is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.option(arbitraryText())), (texts) => {
        const gaps = find(...texts.map((text) => aRow(text)));
        expect(gaps.reduce((sum, { count }) => sum + count, 0)).toBe(texts.length);
      }),
    );
  });
});
