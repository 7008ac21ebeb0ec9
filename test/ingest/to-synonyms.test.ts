import { expect, it } from 'vitest';
import { toSynonyms } from '../../src/ingest/to-synonyms.ts';

const toOthers = (...groups: readonly (readonly string[])[]) =>
  Object.fromEntries(toSynonyms({ entities: [], synonyms: groups }));

it('puts each word of a group beside the others, by their terms', () => {
  expect(toOthers(['lorry', 'Trucks', 'HGV'])).toEqual({
    lorri: ['truck', 'hgv'],
    truck: ['lorri', 'hgv'],
    hgv: ['lorri', 'truck'],
  });
});

it('takes no word of an expression for the whole', () => {
  expect(toOthers(['cost', 'price tag', 'bill'])).toEqual({ cost: ['bill'], bill: ['cost'] });
});

it('joins the groups that a word stands in', () => {
  expect(toOthers(['dig', 'bore'], ['dig', 'excavate'])).toMatchObject({
    dig: ['bore', 'excav'],
    bore: ['dig'],
  });
});

it('never makes a word stand for itself, nor one of grammar for anything', () => {
  expect(toOthers(['cost', 'costs', 'the'])).toEqual({ cost: [] });
});
