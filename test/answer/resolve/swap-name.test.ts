import { expect, it } from 'vitest';
import { swapName } from '../../../src/answer/resolve/swap-name.ts';
import { toTerms } from '../../../src/terms.ts';
import { threads } from './threads.ts';

const swap = (question: string) =>
  swapName(question, threads.index.findNames(toTerms(question)), 'Seikan Tunnel');

it.each([
  ['How long is the Channel Tunnel?', 'How long is the Seikan Tunnel?', 'its main name'],
  ['how long is the CHUNNEL', 'how long is the Seikan Tunnel', 'another name, in any case'],
  [
    'Is the Gotthard older than the Chunnel?',
    'Is the Seikan Tunnel older than the Chunnel?',
    'the first',
  ],
  ['Is the Gotthard Base Tunnel open?', 'Is the Seikan Tunnel open?', 'a name as a whole'],
  ['How long is it?', 'How long is it: Seikan Tunnel?', 'nothing, and adds it'],
  ['how long...', 'how long: Seikan Tunnel?', 'nothing, and adds it'],
])('asks “%s” as “%s”: it swaps %s', (question, expected) => {
  expect(swap(question)).toBe(expected);
});

it('adds the other where folding moves what it would swap', () => {
  expect(swap('Is the ﬁrst one the Chunnel?')).toBe('Is the ﬁrst one the Chunnel: Seikan Tunnel?');
});
