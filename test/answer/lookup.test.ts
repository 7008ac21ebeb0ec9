import { expect, it } from 'vitest';
import { analyse } from '../../src/answer/analyse.ts';
import { pairBase, toLookup } from '../../src/answer/lookup.ts';
import { aPassageOf } from '../builders.ts';
import { anIndex } from './an-index.ts';

const index = anIndex({
  passages: [aPassageOf('strait/ice#winter', 'Drift ice closes the strait. Trucks stand still.')],
  glossary: { entities: [], synonyms: [['lorry', 'truck', 'van']] },
});
const lookUp = (question: string) => toLookup(analyse(question, index), index);
const number = (term: string) => index.toNumber(term) ?? Number.NaN;

it('gives each term the number that the index has for it, and its weight', () => {
  const { numbers, weights, total } = lookUp('ice in the strait');
  expect(numbers.get('ic')).toBe(number('ic'));
  expect([...weights.keys()]).toEqual([number('ic'), number('strait')]);
  expect([...weights.values()].reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(total);
});

it('gives terms that no passage has numbers of their own, below 0', () => {
  const { numbers, weights, total } = lookUp('quokka and wombat on ice');
  expect(numbers.get('quokka')).toBeLessThan(0);
  expect(numbers.get('wombat')).toBeLessThan(0);
  expect(numbers.get('wombat')).not.toBe(numbers.get('quokka'));
  expect(weights.size).toBe(3);
  expect(total).toBeGreaterThan(weights.get(number('ic')) ?? 0);
});

it('lets a term of the passages stand in for one that they lack', () => {
  const { numbers, standIns } = lookUp('lorry');
  expect(standIns.get(number('truck'))?.number).toBe(numbers.get('lorri'));
  // That no passage has it is no use.
  expect(standIns.size).toBe(1);
});

it('lets a term stand in for the first of several', () => {
  const { numbers, standIns } = lookUp('van or lorry');
  expect(standIns.get(number('truck'))?.number).toBe(numbers.get('van'));
});

it('has the pairs of which the index has both terms', () => {
  const { pairs } = lookUp('drift ice quokka');
  expect([...pairs.keys()]).toEqual([number('drift') * pairBase + number('ic')]);
  expect([...pairs.values()][0]).toBeGreaterThan(0);
});

it('gives every term of the index the role that it has for the question', () => {
  const { roles } = lookUp('lorry on ice');
  expect(roles).toHaveLength(index.numbers.size);
  expect(roles[number('ic')]).toBe(1);
  expect(roles[number('truck')]).toBe(2);
  expect(roles[number('strait')]).toBe(0);
});

it('counts a term as itself where it could stand in, too', () => {
  expect(lookUp('truck or lorry').roles[number('truck')]).toBe(1);
});

it('is empty for a question without terms', () => {
  expect(lookUp('?')).toMatchObject({ total: 0, weights: new Map(), pairs: new Map() });
});
