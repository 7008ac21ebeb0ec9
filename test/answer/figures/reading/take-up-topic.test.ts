import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createNameIndex } from '../../../../src/answer/figures/reading/name-index.ts';
import { takeUpTopic } from '../../../../src/answer/figures/reading/take-up-topic.ts';
import { arbitraryText } from '../../../arbitraries.ts';
import { soundTunnel } from '../sound-tunnel.ts';

const names = createNameIndex(soundTunnel.glossary, soundTunnel.figures);

it.each([
  [
    'East Tunnel and West Tunnel: which of them is longer?',
    'which of East Tunnel and West Tunnel is longer?',
  ],
  [
    'Take the East Tunnel and Westie. How do they compare in depth?',
    'How do East Tunnel and Westie compare in depth?',
  ],
  [
    'Eastie and West, those two big ones under the sea: how long are both?',
    'how long are Eastie and West tunnel?',
  ],
  [
    'Two tunnels, East and West: what is the difference between them?',
    'what is the difference between East tunnel and West tunnel?',
  ],
  [
    'East and West - how much longer is the latter than the former?',
    'how much longer is West tunnel than East tunnel?',
  ],
])('%s', (question, taken) => {
  expect(takeUpTopic(question, names)).toBe(taken);
});

it.each([
  ['one name alone', 'The East Tunnel: how long is it and what about them?'],
  ['more than names', 'East Tunnel and the price of bread: which of them is longer?'],
  ['nothing that takes it up', 'East Tunnel and West Tunnel: who dug the Long Bridge?'],
  ['no lead', 'which of them is longer?'],
])('lets a question be with %s', (_, question) => {
  expect(takeUpTopic(question, names)).toBeUndefined();
});

it('takes any text', () => {
  fc.assert(
    fc.property(arbitraryText(), (text) => {
      const taken = takeUpTopic(text, names);
      expect(taken === undefined || taken.length > 0).toBe(true);
    }),
  );
});
